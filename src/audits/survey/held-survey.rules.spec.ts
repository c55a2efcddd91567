import { surveyRecords } from './held-survey.rules.js';

const items = [
  { id: 'D5-03', evidence: ['Código de conducta', 'Resultados de la encuesta'] },
  { id: 'D1-01', evidence: [] },
];

test('a survey with a result proves what asks for it, by figures alone', () => {
  const survey = { invited: 60, answered: 41, favourable: 82.34, closedOn: '2026-10-05' };
  expect(surveyRecords(items as never, survey)).toEqual([
    {
      itemId: 'D5-03',
      proves: 'Resultados de la encuesta',
      title: 'Resultados de la encuesta (de la plataforma)',
      text: expect.stringContaining('Respuestas favorables: 82.3 %.') as string,
    },
  ]);
  expect(surveyRecords(items as never, null)).toEqual([]);
});
