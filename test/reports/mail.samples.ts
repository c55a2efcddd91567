const company = 'Agave Azul & Ñandú, S.A. de C.V.';
const id = '01999999-0000-7000-8000-000000000001';
const notice = (what: string) => ({ id, notice: what, company, dueOn: '2026-12-07' });

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'reports.received': notice('received'),
  'reports.acknowledge': notice('acknowledge'),
  'reports.wrote': notice('wrote'),
  'reports.answer': notice('answer'),
  'reports.late': notice('late'),
};
