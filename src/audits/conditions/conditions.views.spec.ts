import { noTies } from '../independence/independence.rules.js';
import type { KnownConditions } from './case-conditions.js';
import { conditionsForCompany, levelConditions } from './conditions.views.js';
import type { ConditionResult } from './results.types.js';

const survey: ConditionResult = {
  id: 'encuesta',
  kind: 'survey',
  variant: null,
  courses: [],
  met: false,
  have: { responsePercent: 40, responses: 43, favourablePercent: 82, alerts: 1 },
  needed: { responsePercent: 30, responses: 5, favourablePercent: 70, alerts: 0 },
  records: [{ kind: 'survey', id: 's', on: '2026-11-20' }],
};
const visit: ConditionResult = {
  ...survey,
  id: 'visita',
  kind: 'visit',
  have: { visits: 0, auditors: 0 },
  records: [],
};
const known = {
  levels: [{ level: 'N2', results: [survey, visit], closing: [survey, visit] }],
  waivers: [],
} as unknown as KnownConditions;
const havesOf = (levels: ReturnType<typeof levelConditions>) =>
  levels.flatMap(({ conditions }) => conditions.map(({ id, have }) => [id, have]));

test('a company does not read that somebody told of something grave, nor how few answered; FM4 does', () => {
  expect(havesOf(levelConditions(known, noTies))).toEqual([
    ['encuesta', survey.have],
    ['visita', visit.have],
  ]);
  expect(havesOf(conditionsForCompany(known, noTies))).toEqual([
    ['encuesta', null],
    ['visita', visit.have],
  ]);
});
