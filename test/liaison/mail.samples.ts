const office = { code: '14093', municipality: 'Tepatitlán de Morelos', day: '2026-12-21' };

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'liaison.confirm': { ...office, to: 'liaison', over: false, confirmedAt: new Date('2026-09-22T18:00:00Z') },
  'liaison.stale': { ...office, to: 'fm4', over: true, confirmedAt: null },
};
