/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'monitoring.storage': { trouble: 'full', since: new Date('2026-11-23T15:40:00Z'), free: 12_000_000 },
  'monitoring.follow-up-alert': { notice: 'heard', attendBy: new Date('2026-11-24T16:00:00Z') },
  'monitoring.follow-up-alert-late': { notice: 'late', attendBy: new Date('2026-11-24T16:00:00Z') },
};
