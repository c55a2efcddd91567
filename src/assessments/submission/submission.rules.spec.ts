import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { scoreOf } from '../scoring/score.rules.js';
import { parseInstrument } from '../instrument/instrument.parser.js';
import type { Profile } from '../instrument/instrument.types.js';
import {
  afterMove,
  assessmentMoves,
  assessmentStates,
  companySize,
  isWritable,
  missingProfileFields,
  statementsOf,
  submissionBlockers,
} from './submission.rules.js';

const instrument = parseInstrument(readFileSync('src/assessments/content/instrumento-autoevaluacion.yaml', 'utf8'));
const profile: Profile = {
  num_trabajadores: 4,
  sector: 'comercio',
  tiene_personal_en_movilidad: false,
  tiene_personal_que_no_domina_espanol: false,
  usa_agencias_o_contratistas: false,
  ofrece_alojamiento_o_transporte: false,
  tiene_sindicato: false,
};
const signed = { name: 'Lucía Navarro', accepted: [true, true] };
const answersExcept = (...left: string[]) =>
  Object.fromEntries(
    instrument.items
      .filter((item) => !left.includes(item.id))
      .map((item) => [item.id, { value: 3 as const, evidence: false }]),
  );
const blockers = (who: Profile, left: string[] = [], declaration = signed) =>
  submissionBlockers(instrument, who, scoreOf(instrument, who, answersExcept(...left)), declaration);

describe('the life of an assessment', () => {
  it('goes from draft to submitted to closed', () => {
    expect(afterMove('draft', 'submit')).toBe('submitted');
    expect(afterMove('submitted', 'close')).toBe('closed');
  });

  it('FM4 may reopen what was submitted', () => expect(afterMove('submitted', 'reopen')).toBe('draft'));

  it('nothing else moves', () => {
    const moves = assessmentStates.flatMap((state) =>
      assessmentMoves.filter((move) => afterMove(state, move) !== null),
    );
    expect(moves).toHaveLength(3);
    expect(assessmentMoves.map((move) => afterMove('closed', move))).toEqual([null, null, null]);
  });

  it('only a draft can be written', () => expect(assessmentStates.filter(isWritable)).toEqual(['draft']));

  it('no sequence of moves leaves closed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...assessmentMoves)), (moves) => {
        let state = afterMove('submitted', 'close')!;
        for (const move of moves) state = afterMove(state, move) ?? state;
        expect(state).toBe('closed');
      }),
    );
  });
});

describe('submitting', () => {
  it('is free when profile, answers and declaration are complete, also with poor answers', () => {
    expect(blockers(profile)).toEqual([]);
  });

  it('waits for a practice without an answer', () => {
    expect(blockers(profile, ['D1-02', 'D7-01'])).toEqual([{ kind: 'answers', items: ['D1-02', 'D7-01'] }]);
  });

  it('does not wait for practices that do not apply', () => {
    expect(blockers(profile, ['D4-06', 'D4-07', 'D6-02', 'D6-03', 'D8-05'])).toEqual([]);
  });

  it('waits for the profile', () => {
    const { sector: _left, ...rest } = profile;
    expect(blockers(rest)).toEqual([{ kind: 'profile', fields: ['sector'] }]);
  });

  it('waits for each statement and for the name', () => {
    expect(blockers(profile, [], { name: ' ', accepted: [true] })).toEqual([
      { kind: 'declaration', left: 1 },
      { kind: 'signature' },
    ]);
  });

  it('has two statements to sign: no unfulfilled resolutions, and the rules', () => {
    expect(statementsOf(instrument)).toHaveLength(2);
    expect(statementsOf(instrument)[0]).toMatch(/^Declaración firmada de no tener resoluciones firmes/);
    expect(statementsOf(instrument)[1]).toMatch(/^Aceptar las reglas/);
  });
});

describe('profile', () => {
  it.each([
    ['nobody', { num_trabajadores: 0 }],
    ['half a person', { num_trabajadores: 2.5 }],
    ['text for a number', { num_trabajadores: '4' }],
    ['a sector that is not listed', { sector: 'astrología' }],
    ['text for yes or no', { tiene_sindicato: 'sí' }],
  ])('%s is no answer', (_case, wrong) => {
    expect(missingProfileFields(instrument, { ...profile, ...wrong })).toEqual(Object.keys(wrong));
  });

  it.each([
    [1, 'micro'],
    [10, 'micro'],
    [11, 'small'],
    [50, 'small'],
    [51, 'medium'],
    [250, 'medium'],
    [251, 'large'],
  ])('%i people are a %s company', (people, size) => {
    expect(companySize({ num_trabajadores: people })).toBe(size);
  });

  it('size is unknown without the headcount', () => expect(companySize({})).toBeNull());
});
