import { favourableIndex, judgedIndex, resultsOf, shareOf } from './results.rules.js';
import {
  alertsIn,
  answersOf,
  contradicts,
  heardAt,
  isDelivered,
  isFavourable,
  isPeriod,
  mayStandBeside,
  phaseOn,
  type ScoredQuestion,
  scoredQuestions,
  type SurveyAnswer,
  type SurveyResponse,
} from './survey.rules.js';
import { languageOf, questionnaireIn, readQuestionnaire } from './questionnaire.js';

const person = (
  answer: SurveyAnswer | ((id: ScoredQuestion) => SurveyAnswer | undefined),
  about: Partial<Omit<SurveyResponse, 'answers'>> = {},
): SurveyResponse => ({
  answers: Object.fromEntries(
    scoredQuestions.map((id) => [id, typeof answer === 'function' ? answer(id) : id === 'E02' ? 'si' : answer]),
  ),
  gender: 'unsaid',
  tenure: 'unsaid',
  mobility: 'unsaid',
  ...about,
});
const people = (count: number, ...made: Parameters<typeof person>) =>
  Array.from({ length: count }, () => person(...made));

test.each<[ScoredQuestion, SurveyAnswer | undefined, boolean | null]>([
  ['E01', '5', true],
  ['E01', '4', true],
  ['E01', '3', false],
  ['E01', '1', false],
  ['E01', 'nr', null],
  ['E01', undefined, null],
  ['E02', 'si', true],
  ['E02', 'no', false],
  ['E02', 'ns', null],
  ['E02', 'nr', null],
])('%s answered %s is favourable: %s', (id, answer, expected) => expect(isFavourable(id, answer)).toBe(expected));

test('a yes to one of the three last questions is an alert, nothing else is', () => {
  expect(alertsIn({ E13: 'si', E14: 'no', E15: 'si' })).toEqual(['E13', 'E15']);
  expect(alertsIn({ E13: 'ns', E14: 'nr' })).toEqual([]);
});

test('four answers say nothing, five do', () => {
  expect(resultsOf(people(4, '5'))).toBeNull();
  expect(favourableIndex(people(4, '5'))).toBeNull();
  expect(resultsOf(people(5, '5'))).not.toBeNull();
});

test('the index is the mean of the shares of E01 to E12', () => {
  const half = (id: ScoredQuestion): SurveyAnswer => (id === 'E02' ? 'no' : id < 'E07' ? '5' : '2');
  // E01 and E03 to E06: five of twelve
  expect(favourableIndex(people(10, half))).toBeCloseTo(500 / 12, 10);
});

test('a question with fewer than five answers is hidden, and does not count for the index, from which it would follow', () => {
  const shy = (id: ScoredQuestion): SurveyAnswer => (id === 'E02' ? 'si' : id === 'E03' ? 'nr' : '4');
  const all = [...people(3, shy), ...people(4, (id) => (id === 'E02' ? 'si' : id === 'E03' ? '1' : '4'))];
  const found = resultsOf(all)!;
  expect(found.questions.find(({ id }) => id === 'E03')).toEqual({ id: 'E03', share: null, unsaid: 43 });
  expect(favourableIndex(all)).toBe(100);
});

test('sensitive questions never show 0 nor 100 %, and the index then is a range', () => {
  const found = resultsOf(people(12, '5'))!;
  const shares = Object.fromEntries(found.questions.map(({ id, share }) => [id, share]));
  for (const id of ['E07', 'E08', 'E10']) expect(shares[id]).toEqual({ band: 'over' });
  expect(shares['E01']).toEqual({ percent: 100 });
  expect(found.index).toEqual({ from: 95, to: 100 });
  expect(shareOf('E08', { people: 12, favourable: 0 })).toEqual({ band: 'under' });
  expect(shareOf('E08', { people: 12, favourable: 6 })).toEqual({ percent: 50 });
  expect(shareOf('E08', { people: 4, favourable: 2 })).toBeNull();
});

test('levels are judged by the exact index, or by the step under it where a band would follow', () => {
  const bands = people(12, '5');
  expect(judgedIndex(bands, resultsOf(bands))).toBe(95);
  const exact = [...people(5, '5'), ...people(2, '1')];
  expect(judgedIndex(exact, resultsOf(exact))).toBe(favourableIndex(exact));
  expect(judgedIndex(people(4, '5'), null)).toBeNull();
});

test('groups of four are hidden with the one from which they would follow; who said nothing is a group too', () => {
  const mixed = (count: number, gender: string) =>
    people(count, (id) => (id === 'E02' ? 'si' : id < 'E07' ? '4' : '2'), { gender });
  const found = resultsOf([...mixed(9, 'woman'), ...mixed(6, 'man'), ...mixed(4, 'unsaid')])!;
  expect(found.groups.filter(({ variable }) => variable === 'gender').map(({ value }) => value)).toEqual(['woman']);
  expect(found.hidden).toEqual(['gender']);
});

test('of a sensitive question a group that agrees wholly is a band, and the one goes with it from which it would follow', () => {
  const agreeing = (count: number, of: number, gender: string) =>
    Array.from({ length: of }, (_, at) => person(at < count ? '5' : '1', { gender }));
  const found = resultsOf([...agreeing(10, 10, 'woman'), ...agreeing(5, 10, 'man'), ...agreeing(3, 6, 'unsaid')])!;
  const sharesOf = (value: string, id: ScoredQuestion) =>
    found.groups.find((one) => one.variable === 'gender' && one.value === value)!.shares[scoredQuestions.indexOf(id)];
  expect(['woman', 'man', 'unsaid'].map((value) => sharesOf(value, 'E01'))).toEqual([
    { percent: 100 },
    { percent: 50 },
    { percent: 50 },
  ]);
  for (const id of ['E07', 'E08', 'E10'] as const)
    expect(['woman', 'man', 'unsaid'].map((value) => sharesOf(value, id))).toEqual([
      { band: 'over' },
      { percent: 50 },
      null,
    ]);
  expect(found.groups.map(({ people: count }) => count)).toEqual([10, 6, 10, 26, 26]);
  expect(found.hidden).toEqual([]);
  // eleven questions at 18 of 26 and one at 100 %
  expect(found.index).toEqual({ percent: 71.8 });
});

test('a question counts for a group as far as it answered', () => {
  const all = [
    ...people(6, (id) => (id === 'E02' ? 'si' : '4'), { gender: 'woman' }),
    ...people(7, (id) => (id === 'E02' ? 'si' : '2'), { gender: 'man' }),
    ...people(5, (id) => (id === 'E02' ? 'si' : id === 'E01' ? 'nr' : '2'), { gender: 'man' }),
  ];
  const found = resultsOf(all)!;
  expect(found.questions[0]).toEqual({ id: 'E01', share: { percent: 46 }, unsaid: 28 });
  const [man, woman] = found.groups;
  expect([man!.value, man!.people, man!.shares[0]]).toEqual(['man', 12, { percent: 0 }]);
  expect([woman!.value, woman!.people, woman!.shares[0]]).toEqual(['woman', 6, { percent: 100 }]);
});

test('the index between two steps is told where a share is a band', () => {
  const all = people(10, (id) => (id === 'E02' ? 'no' : id < 'E08' ? '5' : '1'));
  // E01 and E03 to E07: six of twelve
  expect(resultsOf(all)!.index).toEqual({ from: 50, to: 55 });
  expect(judgedIndex(all, resultsOf(all))).toBe(50);
});

test('a question is banded by its bounds, and hidden under five', () => {
  expect(shareOf('E08', { people: 10, favourable: 1 })).toEqual({ percent: 10 });
  expect(shareOf('E08', { people: 20, favourable: 1 })).toEqual({ band: 'under' });
  expect(shareOf('E01', { people: 20, favourable: 0 })).toEqual({ percent: 0 });
  expect(shareOf('E01', { people: 5, favourable: 2 })).toEqual({ percent: 40 });
  expect(shareOf('E01', { people: 4, favourable: 2 })).toBeNull();
});

test('the company gets results from five answers and a fifth on', () => {
  expect([isDelivered(4, 10), isDelivered(5, 25), isDelivered(5, 26), isDelivered(100, 500)]).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

test('surveys near in time stand beside each other only when they differ by five people', () => {
  const survey = (closedOn: string, answered: number) => ({ closedOn, answered });
  expect(mayStandBeside(survey('2026-11-01', 12), survey('2026-12-01', 14))).toBe(false);
  expect(mayStandBeside(survey('2026-12-01', 14), survey('2026-11-01', 12))).toBe(false);
  expect(mayStandBeside(survey('2026-11-01', 12), survey('2026-12-01', 17))).toBe(true);
  expect(mayStandBeside(survey('2026-01-01', 12), survey('2026-12-01', 12))).toBe(true);
});

test('the last day still takes answers', () => {
  const survey = { state: 'open' as const, opensOn: '2026-11-23', closesOn: '2026-11-30' };
  expect(['2026-11-22', '2026-11-23', '2026-11-30', '2026-12-01'].map((day) => phaseOn(day, survey))).toEqual([
    'coming',
    'open',
    'open',
    'over',
  ]);
  expect(phaseOn('2026-11-24', { ...survey, state: 'closed' })).toBe('over');
});

test('a period starts today or later and lasts 3 to 60 days', () => {
  const may = (from: string, to: string) => isPeriod(from, to, '2026-11-23');
  expect([may('2026-11-23', '2026-11-25'), may('2026-11-23', '2027-01-21')]).toEqual([true, true]);
  expect([may('2026-11-22', '2026-11-30'), may('2026-11-23', '2026-11-24'), may('2026-11-23', '2027-01-22')]).toEqual([
    false,
    false,
    false,
  ]);
});

test('an alert counts from the next full hour: its time says no minute', () => {
  expect(heardAt(new Date('2026-11-23T16:07:31Z'))).toEqual(new Date('2026-11-23T17:00:00Z'));
});

test('workers contradict where the company says 3 or 4 and fewer than half find so', () => {
  expect([contradicts(3, { percent: 49 }), contradicts(4, { band: 'under' })]).toEqual([true, true]);
  expect([
    contradicts(2, { percent: 10 }),
    contradicts(3, { percent: 50 }),
    contradicts(4, { band: 'over' }),
    contradicts(4, null),
    contradicts(null, { percent: 0 }),
  ]).toEqual([false, false, false, false, false]);
});

describe('the questionnaire', () => {
  it('has every question and every answer in three languages', () => {
    for (const language of ['es', 'en', 'fr'] as const) {
      const texts = questionnaireIn(language);
      expect(Object.keys(texts.questions)).toHaveLength(15);
      for (const id of scoredQuestions) {
        const offered = id === 'E02' ? texts.yesOrNo : texts.agreements;
        expect(offered.map(({ value }) => value)).toEqual(answersOf(id));
      }
    }
    expect(questionnaireIn('fr').intro).toContain('confidentielle');
  });

  it('names the text that is missing', () => {
    expect(() => readQuestionnaire('entrada: { es: Hola, en: Hello }')).toThrow(/final|entrada/);
  });

  it('is shown in the language asked for, else in the reader’s, among those offered', () => {
    expect(languageOf('fr', 'es-MX,es', ['es', 'en', 'fr'])).toBe('fr');
    expect(languageOf(undefined, 'de,fr;q=0.8', ['es', 'en', 'fr'])).toBe('fr');
    expect(languageOf('fr', 'fr', ['es', 'en'])).toBe('es');
    expect(languageOf({ a: 1 }, undefined, ['en'])).toBe('en');
  });
});
