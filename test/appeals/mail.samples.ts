const company = 'Agave Azul & Ñandú, S.A. de C.V.';
const id = '01999999-0000-7000-8000-000000000001';
const staff = { id, kind: 'appeal', company, dueOn: '2026-12-21' };
const party = { kind: 'appeal', company, dueOn: '2026-12-21', outcome: null, answer: null };

/** What the mails of these kinds say in tests: one sample of each. */
export default {
  'appeals.received': { ...staff, notice: 'received' },
  'appeals.proposed': { ...staff, notice: 'proposed' },
  'appeals.due': { ...staff, notice: 'due' },
  'appeals.late': { ...staff, notice: 'late' },
  'appeals.acknowledged': { ...party, notice: 'acknowledged' },
  'appeals.resolved': { ...party, notice: 'resolved', outcome: 'dismissed', answer: 'Xyzzy' },
  'appeals.new-round': { ...party, kind: 'complaint', notice: 'new-round' },
};
