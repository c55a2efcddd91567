const post = 'Costura recta & «overlock»';
const staff = { id: '01999999-0000-7000-8000-000000000001', post, company: 'Agave Azul', day: '2026-12-07' };
const company = { id: '01999999-0000-7000-8000-000000000001', post, day: '2026-12-20' };

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'openings.received': { ...staff, notice: 'received' },
  'openings.late': { ...staff, notice: 'late' },
  'openings.decided': { ...company, news: 'returned' },
  'openings.ending': { ...company, news: 'ending' },
  'openings.stopped': { ...company, news: 'standing' },
  'openings.outcome': { ...company, news: 'outcome' },
};
