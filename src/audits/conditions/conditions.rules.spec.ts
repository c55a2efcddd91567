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

describe('what there is, what is needed, and the records that say so', () => {
  const ref = (kind: RecordedFact['kind'], id = `${kind}-1`, on = day) => ({ kind, id, on });

  test('of a declaration: its day', () => {
    expect(judged('declaracion', { declaredOn: day })).toEqual({
      id: 'declaracion',
      kind: 'declaration',
      variant: null,
      courses: [],
      met: true,
      have: { n: 1 },
      needed: { n: 1 },
      records: [{ kind: 'declaration', id: 'declaration', on: day }],
    });
    expect(judged('declaracion', {})).toMatchObject({ met: false, have: { n: 0 }, records: [] });
  });

  test('of courses: which, and for whom', () => {
    expect(judged('cursos-direccion', {})).toMatchObject({ variant: 'direction', courses: ['movilidad-humana'] });
    expect(judged('cursos-mandos', {})).toMatchObject({ variant: 'managers', needed: { n: 0, percent: 80 } });
    expect(judged('muestra', {})).toMatchObject({ variant: null, courses: [] });
  });

  test('of documents: every critical practice was reviewed, and there are some', () => {
    const with_ = (reviewed: number, critical = 12, reviewedOn: string | null = day) =>
      judged('revision-documental', {
        supplied: { ...nothing.supplied, documents: { recordId: 'd', critical, reviewed, reviewedOn } },
      });
    expect(with_(12)).toMatchObject({
      met: true,
      have: { n: 12 },
      needed: { n: 12, percent: 100 },
      records: [{ kind: 'documents', id: 'd', on: day }],
    });
    expect(with_(11)).toMatchObject({ met: false, have: { n: 11 }, needed: { n: 12 } });
    expect(with_(0, 0)).toMatchObject({ met: false, needed: { n: 0 } });
    expect(with_(12, 12, null)).toMatchObject({ met: false, have: { n: 0 }, needed: { percent: 100 }, records: [] });
    const half = { ...condition('revision-documental'), percent: 50 } as LevelCondition;
    const documents = { recordId: 'd', critical: 5, reviewed: 2, reviewedOn: day };
    const facts = { ...nothing, supplied: { ...nothing.supplied, documents } };
    expect(conditionResults([half], facts)[0]).toMatchObject({ met: false, needed: { n: 3, percent: 50 } });
  });

  test('of interviews: those with whom they were', () => {
    const recorded = [
      fact('interviews', { hr: 1, direction: 0, staff: 0 }),
      fact('interviews', { hr: 0, direction: 2, staff: 0 }, { id: 'interviews-2' }),
      fact('interviews', { hr: 0, direction: 0, staff: 3 }, { id: 'interviews-3' }),
    ];
    expect(judged('entrevistas-rh-direccion', { recorded })).toMatchObject({
      met: true,
      have: { hr: 1, direction: 2 },
      needed: { hr: 1, direction: 1 },
      records: [ref('interviews'), ref('interviews', 'interviews-2')],
    });
    expect(met('entrevistas-rh-direccion', { recorded: recorded.slice(0, 1) })).toBe(false);
    expect(judged('entrevistas-personal', { recorded })).toMatchObject({
      needed: { n: 3 },
      records: [ref('interviews', 'interviews-3')],
    });
    expect(met('entrevistas-personal', { recorded: [fact('interviews', { staff: 2 })] })).toBe(false);
  });

  test('of an improvement plan: the company’s own before what the auditor found, and the last of these', () => {
    const plan = { recordId: 'p', actions: 2, agreedOn: day };
    const recorded = [
      fact('improvement-plan', { actions: 1 }, { heldOn: '2026-11-22' }),
      fact('improvement-plan', { actions: 4 }, { id: 'improvement-plan-2', heldOn: '2026-11-23' }),
    ];
    expect(judged('plan-de-mejora', { recorded })).toMatchObject({
      met: true,
      have: { n: 4 },
      needed: { n: 1 },
      records: [ref('improvement-plan', 'improvement-plan-2', '2026-11-23')],
    });
    expect(
      judged('plan-de-mejora', { recorded, supplied: { ...nothing.supplied, 'improvement-plan': plan } }),
    ).toMatchObject({ met: true, have: { n: 2 }, records: [ref('improvement-plan', 'p')] });
    expect(judged('plan-de-mejora', {})).toMatchObject({ met: false, have: { n: 0 }, records: [] });
  });

  test('of visits: how many, and by how many auditors', () => {
    const one = fact('visit', { sites: 1 });
    const two = fact('visit', { sites: 1 }, { id: 'visit-2', byTwo: true });
    expect(judged('visita', { recorded: [one, two] })).toMatchObject({
      met: true,
      have: { visits: 2, auditors: 2 },
      needed: { visits: 1, auditors: 1 },
      records: [ref('visit'), ref('visit', 'visit-2')],
    });
    expect(judged('visita-dos-personas', { recorded: [one] })).toMatchObject({
      met: false,
      have: { visits: 1, auditors: 1 },
      needed: { visits: 1, auditors: 2 },
    });
    expect(judged('visita', {})).toMatchObject({ met: false, have: { visits: 0, auditors: 0 } });
  });

  test('of a sample: files and payrolls each, more where there are many sites', () => {
    const sample = (files: number, payrolls: number, sites = 1) => [
      fact('records-sample', { files, payrolls, sites }),
      fact('records-sample', { files: 5, payrolls: 5, sites: 0 }, { id: 'records-sample-2' }),
    ];
    expect(judged('muestra', { recorded: sample(15, 15) })).toMatchObject({
      met: true,
      have: { files: 20, payrolls: 20 },
      needed: { files: 20, payrolls: 20 },
      records: [ref('records-sample'), ref('records-sample', 'records-sample-2')],
    });
    expect([met('muestra', { recorded: sample(14, 15) }), met('muestra', { recorded: sample(15, 14) })]).toEqual([
      false,
      false,
    ]);
    expect(judged('muestra', { headcount: 900, recorded: sample(15, 15, 8) }).needed).toEqual({
      files: 40,
      payrolls: 40,
    });
    expect(sampleOf([{ upTo: null, least: null, perSite: 5 }], 100, 0)).toBe(100);
    expect(sampleOf([{ upTo: null, least: 1, perSite: 5 }], 100, 0)).toBe(5);
    expect(() => sampleOf([{ upTo: 10, least: 1, perSite: 0 }], 11)).toThrow('no step for 11 people');
  });

  test('of the survey: shares rounded down, so that none looks as if it reached', () => {
    const survey = {
      recordId: 's',
      invited: 30,
      answered: 11,
      favourablePercent: 79.99,
      verifiedAlerts: 1,
      closedOn: day,
    };
    const with_ = (changes: Partial<SurveyFact>) =>
      judged('encuesta-alta', { supplied: { ...nothing.supplied, survey: { ...survey, ...changes } } });
    expect(with_({})).toMatchObject({
      met: false,
      variant: null,
      have: { responsePercent: 36.6, responses: 11, favourablePercent: 79.9, alerts: 1 },
      needed: { responsePercent: 40, responses: 10, favourablePercent: 80, alerts: 0 },
      records: [{ kind: 'survey', id: 's', on: day }],
    });
    expect(with_({ favourablePercent: null }).have).toEqual({ responsePercent: 36.6, responses: 11, alerts: 1 });
    expect(with_({ invited: 0, answered: 0 })).toMatchObject({ met: false, have: { responsePercent: 0 } });
    expect(judged('encuesta-alta', {})).toMatchObject({ met: false, have: {}, records: [] });
    const interviews = [fact('interviews', { staff: 2 })];
    expect(judged('encuesta-alta', { headcount: 9, recorded: interviews })).toMatchObject({
      met: false,
      have: { interviews: 2 },
      needed: { interviews: 3 },
      records: [ref('interviews')],
    });
  });

  test('of suppliers: no more than there are key ones', () => {
    const with_ = (key: number, reviewed: number) =>
      judged('proveedores', { recorded: [fact('suppliers', { key, reviewed })] });
    expect(with_(3, 1)).toMatchObject({
      met: true,
      have: { n: 1, key: 3 },
      needed: { n: 1 },
      records: [ref('suppliers')],
    });
    expect(with_(3, 0)).toMatchObject({ met: false, needed: { n: 1 } });
    expect(with_(0, 0)).toMatchObject({ met: true, needed: { n: 0 } });
    expect(judged('proveedores', {})).toMatchObject({ met: false, have: { n: 0, key: 0 }, needed: { n: 1 } });
  });

  test('of hires and commitments: how many the last finding says', () => {
    const hires = [
      fact('hires', { hires: 0 }, { heldOn: '2026-11-22' }),
      fact('hires', { hires: 3 }, { id: 'hires-2', heldOn: '2026-11-21' }),
    ];
    expect(judged('contrataciones', { recorded: hires })).toMatchObject({
      met: false,
      have: { n: 0 },
      needed: { n: 1 },
      records: [ref('hires', 'hires-1', '2026-11-22'), ref('hires', 'hires-2', '2026-11-21')],
    });
    expect(met('contrataciones', { recorded: hires.slice(1) })).toBe(true);
    expect(judged('compromiso-adicional', { recorded: [fact('commitment', { commitments: 1 })] })).toMatchObject({
      met: true,
      have: { n: 1 },
      needed: { n: 1 },
      records: [ref('commitment')],
    });
    expect(judged('compromiso-adicional', {})).toMatchObject({ met: false, have: { n: 0 } });
  });

  test('of permanence: by how many points people in mobility stay less, rounded up', () => {
    const with_ = (mobility: [number, number], local: [number, number]) =>
      judged('permanencia', {
        recorded: [
          fact('permanence', {
            mobilityHired: mobility[0],
            mobilityStayed: mobility[1],
            localHired: local[0],
            localStayed: local[1],
          }),
        ],
      });
    expect(with_([10, 8], [10, 9])).toMatchObject({
      met: true,
      have: { behind: 10 },
      needed: { points: 10, group: 5 },
      records: [ref('permanence')],
    });
    expect(with_([6, 4], [9, 7])).toMatchObject({ met: false, have: { behind: 11.2 } });
    expect(with_([10, 10], [10, 5])).toMatchObject({ met: true, have: { behind: 0 } });
    expect(with_([10, 0], [4, 4])).toMatchObject({ met: true, have: {} });
    expect(judged('permanencia', {})).toMatchObject({
      met: false,
      have: {},
      needed: { points: 10, group: 5 },
      records: [],
    });
  });

  test('of a pay gap: something was compared, and nothing is left unexplained', () => {
    const with_ = (compared: number, unexplained: number) =>
      judged('brecha-salarial', { recorded: [fact('pay-gap', { compared, unexplained })] });
    expect(with_(1, 0)).toMatchObject({
      met: true,
      have: { compared: 1, unexplained: 0 },
      needed: { compared: 1, unexplained: 0 },
      records: [ref('pay-gap')],
    });
    expect([with_(0, 0).met, with_(4, 1).met, met('brecha-salarial', {})]).toEqual([false, false, false]);
  });

  test('a level stays closed by what is neither met nor waived', () => {
    const results = conditionResults([condition('declaracion'), condition('visita')], { ...nothing, declaredOn: day });
    expect(closing(results, new Set()).map(({ id }) => id)).toEqual(['visita']);
    expect(closing(results, new Set(['visita']))).toEqual([]);
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
