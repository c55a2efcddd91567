import { tiesOf } from '../independence/independence.rules.js';
import { factProblem, figureNames, figuresOfKind, largestFigure, ownFigures, soundFacts } from './fact.rules.js';
import { writtenKinds } from './facts.types.js';
import type { WrittenFact } from './fact.rules.js';

const written = (changes: Partial<WrittenFact>): WrittenFact => ({
  kind: 'interviews',
  heldOn: '2026-11-20',
  method: 'on-site',
  figures: { hr: 1, direction: 1, staff: 3 },
  note: '',
  secondAuditor: null,
  ...changes,
});
const problem = (changes: Partial<WrittenFact>) => factProblem(written(changes), '2026-11-10', '2026-11-23');

test('a fact says all figures of its kind, not all of them zero', () => {
  expect(problem({})).toBeNull();
  expect(problem({ figures: { hr: 1, direction: 1 } })).toEqual({ why: 'figure-missing', field: 'staff' });
  expect(problem({ figures: { hr: 0, direction: 0, staff: 0 } })).toEqual({ why: 'fact-empty', field: 'hr' });
  expect(problem({ figures: { hr: 0, direction: 1, staff: 0 } })).toBeNull();
  const nobody = { mobilityHired: 0, mobilityStayed: 0, localHired: 0, localStayed: 0 };
  expect(problem({ kind: 'hires', figures: { hires: 0 } })).toBeNull();
  expect(problem({ kind: 'permanence', figures: nobody })).toBeNull();
  expect(problem({ kind: 'suppliers', figures: { key: 0, reviewed: 0 } })).toBeNull();
  expect(problem({ kind: 'visit', figures: { sites: 0 } })).toEqual({ why: 'fact-empty', field: 'sites' });
  expect(ownFigures(written({ figures: { hr: 1, direction: 0, staff: 2, hires: 9 } }))).toEqual({
    hr: 1,
    direction: 0,
    staff: 2,
  });
  for (const kind of writtenKinds) expect(figuresOfKind[kind].length).toBeGreaterThan(0);
  expect(new Set(figureNames).size).toBe(figureNames.length);
  expect(largestFigure).toBe(1_000_000);
});

test('a part is never more than its whole', () => {
  const figures = { mobilityHired: 2, mobilityStayed: 3, localHired: 5, localStayed: 5 };
  expect(problem({ kind: 'permanence', figures })).toEqual({ why: 'figures-contradict', field: 'mobilityStayed' });
  expect(problem({ kind: 'permanence', figures: { ...figures, mobilityStayed: 2, localStayed: 6 } })).toEqual({
    why: 'figures-contradict',
    field: 'localStayed',
  });
  expect(problem({ kind: 'suppliers', figures: { key: 1, reviewed: 2 } })).toEqual({
    why: 'figures-contradict',
    field: 'reviewed',
  });
  expect(problem({ kind: 'pay-gap', figures: { compared: 3, unexplained: 4 } })?.why).toBe('figures-contradict');
  expect(problem({ kind: 'pay-gap', figures: { compared: 3, unexplained: 3 } })).toBeNull();
});

test('it is of a day between the opening of the case and today', () => {
  expect(problem({ heldOn: '2026-11-10' })).toBeNull();
  expect(problem({ heldOn: '2026-11-23' })).toBeNull();
  expect(problem({ heldOn: '2026-11-09' })).toEqual({ why: 'fact-day', field: 'heldOn' });
  expect(problem({ heldOn: '2026-11-24' })?.why).toBe('fact-day');
});

test('a visit is on site, and only a visit has a second auditor', () => {
  expect(problem({ kind: 'visit', figures: { sites: 1 }, method: 'remote' })).toEqual({
    why: 'on-site-only',
    field: 'method',
  });
  expect(problem({ method: 'documents' })).toBeNull();
  expect(problem({ kind: 'visit', figures: { sites: 1 }, secondAuditor: 'raul' })).toBeNull();
  expect(problem({ secondAuditor: 'raul' })).toEqual({ why: 'second-auditor', field: 'secondAuditor' });
});

test('a commitment says to what', () => {
  expect(problem({ kind: 'commitment', figures: { commitments: 1 }, note: '  ' })).toEqual({
    why: 'note-missing',
    field: 'note',
  });
  expect(problem({ kind: 'commitment', figures: { commitments: 1 }, note: 'Comparte su guía.' })).toBeNull();
});

test('withdrawn facts and those of people with a tie do not count; a second auditor with a tie is none', () => {
  const row = { kind: 'visit', heldOn: '2026-11-20', figures: { sites: 1 }, withdrawnAt: null } as const;
  const found = [
    { ...row, id: 'a', recordedBy: 'tere', secondAuditor: 'raul' },
    { ...row, id: 'b', recordedBy: 'omar', secondAuditor: null },
    { ...row, id: 'c', recordedBy: 'tere', secondAuditor: null, withdrawnAt: new Date(0) },
    { ...row, id: 'd', recordedBy: 'tere', secondAuditor: 'omar' },
  ];
  const ties = tiesOf([
    { userId: 'omar', tie: 'advised' },
    { userId: 'tere', tie: 'audited' },
  ]);
  expect(soundFacts(found, ties).map(({ id, byTwo }) => [id, byTwo])).toEqual([
    ['a', true],
    ['d', false],
  ]);
});
