const question = {
  threadId: '01999999-0000-7000-8000-000000000001',
  company: 'Café «La Esquina», S.A.',
  title: 'Constancia de trámite de la COMAR',
  day: '2026-12-04',
};

/** A sample of each mail about questions to FM4. */
export default {
  'guidance.advice-asked': question,
  'guidance.advice-due': question,
  'guidance.advice-answered': question,
};
