import { assignmentEvents, assignmentReminders, dueSchedule } from './teamwork.reminders.js';

const marco = { userId: 'marco', email: 'marco@a.example', name: 'Marco', locale: 'es' } as const;
const assignment = {
  companyId: 'company',
  assigneeId: 'marco',
  assignedBy: 'lucia',
  assignedAt: new Date('2026-11-29T16:00:00Z'),
  dueOn: '2026-12-04',
  left: 3,
};
const kindsOf = (changes: Partial<typeof assignment>, to: typeof marco | null = marco) =>
  assignmentReminders({ ...assignment, ...changes }, to, dueSchedule.days).map(({ kind, dueAt }) => [
    kind,
    dueAt.toISOString(),
  ]);

it('tells the colleague at once, two days before and the day after', () => {
  expect(kindsOf({})).toEqual([
    ['assessments.assigned', '2026-11-29T16:00:00.000Z'],
    ['assessments.assigned-due', '2026-12-02T15:00:00.000Z'],
    ['assessments.assigned-due', '2026-12-05T15:00:00.000Z'],
  ]);
});

it('does not remind of a day before it was assigned', () => {
  expect(kindsOf({ dueOn: '2026-11-29' }).map(([, at]) => at)).toEqual([
    '2026-11-29T16:00:00.000Z',
    '2026-11-30T15:00:00.000Z',
  ]);
});

it('says nothing once all is answered, or to who may no longer answer', () => {
  expect(kindsOf({ left: 0 })).toEqual([]);
  expect(kindsOf({}, null)).toEqual([]);
  expect(assignmentEvents({ ...assignment, left: 0 })).toEqual([]);
});

it('sends no mail of it to who took it for themselves, but reminds', () => {
  expect(kindsOf({ assignedBy: 'marco' }).map(([kind]) => kind)).toEqual(Array(2).fill('assessments.assigned-due'));
});

it('gives the colleague a task for the day', () => {
  expect(assignmentEvents(assignment)).toMatchObject([
    { for: { userId: 'marco' }, when: { day: '2026-12-04' }, details: { n: '3' } },
  ]);
});
