import { instrument, smallProfile } from '../../../test/assessments/instrument.js';
import { scoreOf } from '../scoring/score.rules.js';
import { shortestWay } from '../scoring/shortest-way.rules.js';
import { actionMoves, actionTitle, type ActionState, gapsOf, moved, standingOf } from './plan.rules.js';

const all = (value: 0 | 1 | 2 | 3 | 4, evidence = true) =>
  Object.fromEntries(instrument.items.map(({ id }) => [id, { value, evidence }]));
const gaps = (answers: ReturnType<typeof all>, level: 'N1' | 'N2' | 'N3' = 'N2', taken = new Set<string>()) => {
  const score = scoreOf(instrument, smallProfile, answers);
  return gapsOf(instrument, score, shortestWay(instrument, smallProfile, answers, level), taken);
};

describe('gaps', () => {
  it('are all practices below what is expected, those of the shortest way first', () => {
    const found = gaps(all(2));
    expect(found).toHaveLength(scoreOf(instrument, smallProfile, all(2)).applicable);
    const way = shortestWay(instrument, smallProfile, all(2), 'N2')!;
    expect(found.slice(0, way.steps.length).every(({ onWay }) => onWay)).toBe(true);
    expect(found.slice(way.steps.length).some(({ onWay }) => onWay)).toBe(false);
    expect(found.find(({ onWay }) => !onWay)).toMatchObject({ from: 2, to: 3, proves: false });
  });

  it('the shortest way alone reaches the level', () => {
    const answers = all(2);
    const raised = { ...answers };
    for (const { itemId, to, onWay } of gaps(answers)) if (onWay) raised[itemId] = { value: to as 3, evidence: true };
    expect(gaps(raised).filter(({ onWay }) => onWay)).toEqual([]);
  });

  it('say what only lacks its evidence, which counts 1', () => {
    expect(gaps({ ...all(3), 'D1-01': { value: 3, evidence: false } }, 'N1')).toContainEqual({
      itemId: 'D1-01',
      from: 1,
      to: 3,
      onWay: false,
      proves: true,
    });
  });

  it('are none where all is as expected, where nothing is answered, and where there is an action', () => {
    expect(gaps(all(4), 'N3')).toEqual([]);
    expect(gaps({})).toEqual([]);
    const taken = new Set(instrument.items.map(({ id }) => id));
    expect(gaps(all(1), 'N3', taken)).toEqual([]);
  });

  it('of a draft that is not complete are what was answered, without a way', () => {
    expect(gaps({ 'D1-01': { value: 1, evidence: true } })).toEqual([
      { itemId: 'D1-01', from: 1, to: 3, onWay: false, proves: false },
    ]);
  });
});

describe('an action', () => {
  const today = '2026-11-29';
  const states: { state: ActionState; checkOn: string | null; checkedOn: string | null }[] = [
    { state: 'open', checkOn: null, checkedOn: null },
    { state: 'done', checkOn: '2027-02-27', checkedOn: null },
    { state: 'done', checkOn: '2027-02-27', checkedOn: '2027-02-27' },
    { state: 'dropped', checkOn: null, checkedOn: null },
  ];

  it('moves as the table says, in every state', () => {
    expect(states.map((from) => actionMoves.map((move) => moved(from, move, today)?.state ?? '-').join(' '))).toEqual([
      'done - dropped - -',
      '- open - done open',
      '- open - - -',
      '- open - - -',
    ]);
  });

  it('is looked at again 90 days after it was done', () => {
    expect(moved(states[0]!, 'finish', today)).toMatchObject({ endedOn: today, checkOn: '2027-02-27', note: 'done' });
    expect(moved(states[1]!, 'fails', today)).toMatchObject({ state: 'open', checkOn: null, note: 'fails' });
  });

  it.each([
    [{ state: 'open', ownerId: null, dueOn: today }, 'unplanned'],
    [{ state: 'open', ownerId: 'marco', dueOn: null }, 'unplanned'],
    [{ state: 'open', ownerId: 'marco', dueOn: today }, 'planned'],
    [{ state: 'open', ownerId: 'marco', dueOn: '2026-11-28' }, 'late'],
    [{ state: 'done', ownerId: 'marco', dueOn: '2026-11-28' }, 'done'],
  ] as const)('%j stands %s', (action, standing) => expect(standingOf(action, today)).toBe(standing));
});

test.each([
  ['Además la comparación es anual, con bonos.', 'La comparación es anual, con bonos.'],
  ['Además, se ensaya con casos.', 'Se ensaya con casos.'],
  ['Política firmada por la dirección.', 'Política firmada por la dirección.'],
])('"%s" asks for an action by itself', (anchor, title) => expect(actionTitle(anchor)).toBe(title));
