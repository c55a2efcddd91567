/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'monitoring.storage': { trouble: 'full', since: new Date('2026-11-23T15:40:00Z'), free: 12_000_000 },
};
