import { type DraftForReminders, draftReminders, reportSchedules } from './report.reminders.js';

const person = (name: string) => ({ userId: name, email: `${name}@fm4.example`, name, locale: 'es' as const });
const people = { company: [person('rh')], auditor: [person('tere')] };
const sentAt = new Date('2026-11-23T16:00:00Z');
const draft: DraftForReminders = { sentAt, commentBy: '2026-11-30', commentedAt: null, isOpen: true };
const wanted = (changes: Partial<DraftForReminders>) =>
  draftReminders({ ...draft, ...changes }, people, () => reportSchedules.due.days).map(({ kind, to, dueAt }) => [
    kind,
    to.name,
    dueAt.toISOString(),
  ]);

test('the company hears of a draft at once, and again before the last day unless it commented', () => {
  expect(wanted({})).toEqual([
    ['audits.report-draft', 'rh', sentAt.toISOString()],
    ['audits.report-draft-due', 'rh', '2026-11-30T16:00:00.000Z'],
  ]);
  const commentedAt = new Date('2026-11-24T16:00:00Z');
  expect(wanted({ commentedAt })).toEqual([
    ['audits.report-draft', 'rh', sentAt.toISOString()],
    ['audits.report-comment', 'tere', commentedAt.toISOString()],
  ]);
});

test('a draft in whose place another report came wants nothing', () => {
  expect(wanted({ isOpen: false })).toEqual([]);
});
