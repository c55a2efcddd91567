import { readFileSync } from 'node:fs';
import type { LevelCondition, LevelId } from '../../assessments/index.js';
import { parseInstrument } from '../../assessments/instrument/instrument.parser.js';
import { carriedConditions } from './carried.rules.js';
import { closing, conditionResults, sampleOf } from './conditions.rules.js';
import type { KnownFacts, RecordedFact, SurveyFact } from './facts.types.js';

const instrument = parseInstrument(readFileSync('src/assessments/content/instrumento-autoevaluacion.yaml', 'utf8'));
const of = (level: LevelId) => instrument.levels.find(({ id }) => id === level)!.conditions;
const condition = (id: string): LevelCondition =>
  instrument.levels.flatMap(({ conditions }) => conditions).find((one) => one.id === id)!;

const day = '2026-11-20';
const nothing: KnownFacts = {
  headcount: 64,
  functions: null,
  certificates: [],
  declaredOn: null,
  recorded: [],
  supplied: { survey: null, documents: null, 'improvement-plan': null },
};
const fact = (kind: RecordedFact['kind'], figures: Record<string, number>, more: Partial<RecordedFact> = {}) => ({
  id: `${kind}-1`,
  kind,
  heldOn: day,
  figures,
  byTwo: false,
  ...more,
});
const judged = (id: string, facts: Partial<KnownFacts>) =>
  conditionResults([condition(id)], { ...nothing, ...facts })[0]!;
const met = (id: string, facts: Partial<KnownFacts>): boolean => judged(id, facts).met;

test('each level takes what those below take, and one of the same kind stands in its place', () => {
  expect(of('N1').map(({ kind }) => kind)).toEqual([
    'declaration',
    'role-courses',
    'role-courses',
    'documents',
    'management-interviews',
    'staff-interviews',
    'improvement-plan',
  ]);
  expect(of('N2')).toHaveLength(11);
  expect(of('N3')).toHaveLength(18);
  expect(of('N3').filter(({ kind }) => kind === 'visit')).toEqual([
    { id: 'visita-dos-personas', kind: 'visit', auditors: 2 },
  ]);
});

test('nothing on record meets nothing', () => {
  for (const level of ['N1', 'N2', 'N3'] as const) {
    const results = conditionResults(of(level), nothing);
    expect(results.filter((one) => one.met || one.records.length > 0)).toEqual([]);
    expect(closing(results, new Set(results.map(({ id }) => id)))).toEqual([]);
  }
});

test('samples follow the headcount, and never ask for more than there are', () => {
  const { steps } = condition('muestra') as Extract<LevelCondition, { kind: 'records-sample' }>;
  const [small, ...others] = [7, 10, 11, 50, 51, 250, 251];
  expect([small!, ...others].map((people) => sampleOf(steps, people))).toEqual([7, 10, 10, 10, 20, 20, 30]);
  expect(sampleOf(steps, 300, 9)).toBe(45);
});

describe('courses', () => {
  const certificates = ['movilidad-humana', 'documentacion-y-marco-legal', 'prevencion-de-la-exclusion'].map(
    (courseSlug) => ({ userId: 'lucia', courseSlug, code: courseSlug.slice(0, 4), certifiedOn: day }),
  );
  const functions = {
    confirmed: { id: 'f', on: day },
    counts: { hr: 1, direction: 1, managers: 2, hiring: 0 },
    people: [{ userId: 'lucia', functions: ['hr', 'managers'] as const }],
  };

  test('count who has the function and every course, once the auditor confirmed who does what', () => {
    expect(judged('cursos-rh', { certificates, functions })).toMatchObject({ met: true, have: { n: 1 } });
    expect(judged('cursos-rh', { certificates, functions }).records).toHaveLength(4);
    expect(met('cursos-rh', { certificates: certificates.slice(1), functions })).toBe(false);
    expect(met('cursos-rh', { certificates, functions: { ...functions, confirmed: null } })).toBe(false);
    expect(met('cursos-direccion', { certificates, functions })).toBe(false);
  });

  test('of a group are a share of all its people, also of those without an account', () => {
    expect(judged('cursos-mandos', { certificates, functions })).toMatchObject({ met: false, have: { n: 1, of: 2 } });
    expect(met('cursos-contratacion', { certificates, functions })).toBe(true);
    expect(judged('cursos-personal', { certificates, functions })).toMatchObject({ met: false, needed: { n: 52 } });
    expect(met('cursos-personal', { certificates, functions, headcount: 1 })).toBe(true);
  });
});

describe('the survey', () => {
  const survey: SurveyFact = {
    recordId: 's',
    invited: 60,
    answered: 24,
    favourablePercent: 80,
    verifiedAlerts: 0,
    closedOn: day,
  };
  const with_ = (changes: Partial<SurveyFact>) => ({
    supplied: { ...nothing.supplied, survey: { ...survey, ...changes } },
  });

  test('takes its share and number of answers, its favourable share, and no verified alert', () => {
    expect(met('encuesta-alta', with_({}))).toBe(true);
    expect(met('encuesta-alta', with_({ answered: 23 }))).toBe(false);
    expect(met('encuesta-alta', with_({ invited: 12, answered: 9 }))).toBe(false);
    expect(met('encuesta-alta', with_({ favourablePercent: 79.9 }))).toBe(false);
    expect(met('encuesta', with_({ favourablePercent: null }))).toBe(false);
    expect(met('encuesta', with_({ verifiedAlerts: 1 }))).toBe(false);
    expect(met('encuesta', with_({ answered: 18, favourablePercent: 70 }))).toBe(true);
  });

  test('gives way to interviews under ten people', () => {
    const interviews = [fact('interviews', { hr: 0, direction: 0, staff: 3 })];
    expect(judged('encuesta', { headcount: 9, recorded: interviews })).toMatchObject({
      met: true,
      variant: 'interviews',
    });
    expect(met('encuesta', { headcount: 9, ...with_({}) })).toBe(false);
    expect(met('encuesta', { headcount: 2, recorded: [fact('interviews', { staff: 2 })] })).toBe(true);
    expect(met('encuesta', { headcount: 10, recorded: interviews })).toBe(false);
  });
});

describe('what an auditor records', () => {
  test('interviews add up; with HR and with the direction each', () => {
    const recorded = [
      fact('interviews', { hr: 1, direction: 0, staff: 2 }),
      fact('interviews', { hr: 0, direction: 1, staff: 1 }),
    ];
    expect(met('entrevistas-rh-direccion', { recorded })).toBe(true);
    expect(met('entrevistas-rh-direccion', { recorded: recorded.slice(1) })).toBe(false);
    expect(judged('entrevistas-personal', { recorded })).toMatchObject({ met: true, have: { n: 3 } });
    expect(met('entrevistas-personal-muestra', { recorded })).toBe(false);
  });

  test('a visit by one is enough for Inclusión, two are needed for Hospitalidad', () => {
    const recorded = [fact('visit', { sites: 1 })];
    expect(met('visita', { recorded })).toBe(true);
    expect(met('visita-dos-personas', { recorded })).toBe(false);
    expect(met('visita-dos-personas', { recorded: [fact('visit', { sites: 1 }, { byTwo: true })] })).toBe(true);
  });

  test('permanence compares groups of five or more, up to ten points', () => {
    const with5 = (stayed: number) => [
      fact('permanence', { mobilityHired: 5, mobilityStayed: stayed, localHired: 10, localStayed: 9 }),
    ];
    expect(met('permanencia', { recorded: with5(4) })).toBe(true);
    expect(judged('permanencia', { recorded: with5(3) })).toMatchObject({ met: false, have: { behind: 30 } });
    const small = { mobilityHired: 4, mobilityStayed: 0, localHired: 10, localStayed: 10 };
    expect(judged('permanencia', { recorded: [fact('permanence', small)] })).toMatchObject({ met: true, have: {} });
  });

  test('a later finding stands in the place of an earlier one', () => {
    const found = fact('pay-gap', { compared: 4, unexplained: 1 });
    const later = fact('pay-gap', { compared: 4, unexplained: 0 }, { id: 'pay-gap-2', heldOn: '2026-11-22' });
    expect(met('brecha-salarial', { recorded: [found] })).toBe(false);
    expect(met('brecha-salarial', { recorded: [later, found] })).toBe(true);
    expect(met('contrataciones', { recorded: [fact('hires', { hires: 0 })] })).toBe(false);
    expect(met('proveedores', { recorded: [fact('suppliers', { key: 0, reviewed: 0 })] })).toBe(true);
  });
});

test('a distinction carries what was needed and how many records, none of their codes, and the reason of a waiver', () => {
  const functions = {
    confirmed: { id: 'f', on: day },
    counts: { hr: 1, direction: 1, managers: 0, hiring: 0 },
    people: [{ userId: 'lucia', functions: ['direction'] as const }],
  };
  const certificates = [{ userId: 'lucia', courseSlug: 'movilidad-humana', code: 'SECRETCODE12', certifiedOn: day }];
  const results = conditionResults([condition('cursos-direccion'), condition('visita')], {
    ...nothing,
    functions,
    certificates,
  });
  const carried = carriedConditions(results, new Map([['visita', { reason: 'El centro cerró por obra.', on: day }]]));
  expect(carried.map(({ state }) => state)).toEqual(['met', 'waived']);
  expect(carried[0]?.records).toEqual([
    { kind: 'functions', n: 1, on: day },
    { kind: 'certificate', n: 1, on: day },
  ]);
  expect(JSON.stringify(carried)).not.toMatch(/SECRETCODE12|lucia/);
  expect(carriedConditions(results, new Map())[1]).toMatchObject({ state: 'unmet', waiver: null });
});
