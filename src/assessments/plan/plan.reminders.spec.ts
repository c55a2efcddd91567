import { actionEvents, actionReminders, planDueSchedule, planLateSchedule } from './plan.reminders.js';

const marco = { userId: 'marco', email: 'marco@a.example', name: 'Marco', locale: 'es' } as const;
const lucia = { userId: 'lucia', email: 'lucia@a.example', name: 'Lucía', locale: 'es' } as const;
const action = {
  id: 'action',
  companyId: 'company',
  state: 'open' as 'open' | 'done' | 'dropped',
  ownerId: 'marco' as string | null,
  dueOn: '2026-12-20' as string | null,
  checkOn: null as string | null,
  checkedOn: null as string | null,
  createdAt: new Date('2026-11-29T16:00:00Z'),
};
const wanted = (over: Partial<typeof action>, owner: typeof marco | null = marco) =>
  actionReminders(
    { ...action, ...over },
    { owner, admins: [lucia] },
    { due: planDueSchedule.days, late: planLateSchedule.days },
  ).map(({ kind, to, dueAt }) => `${kind} ${to.userId} ${dueAt.toISOString().slice(0, 10)}`);

it('reminds the owner before and after, and who runs the company a week late', () => {
  expect(wanted({})).toEqual([
    'assessments.plan-due marco 2026-12-13',
    'assessments.plan-due marco 2026-12-21',
    'assessments.plan-late lucia 2026-12-27',
  ]);
});

it('says nothing of days before it was planned, without a day, or once it has ended', () => {
  expect(wanted({ dueOn: '2026-11-30' })).toEqual([
    'assessments.plan-due marco 2026-12-01',
    'assessments.plan-late lucia 2026-12-07',
  ]);
  expect(wanted({ dueOn: null })).toEqual([]);
  expect(wanted({ state: 'dropped' })).toEqual([]);
  expect(wanted({}, null)).toEqual(['assessments.plan-late lucia 2026-12-27']);
});

it('asks once whether what was done still works', () => {
  const done = { state: 'done', checkOn: '2027-03-20' } as const;
  expect(wanted(done)).toEqual(['assessments.plan-check marco 2027-03-20']);
  expect(wanted({ ...done, checkedOn: '2027-03-20' })).toEqual([]);
  expect(actionEvents({ ...action, ...done }, 'Política')).toMatchObject([{ task: { from: '2027-03-20' } }]);
});

it('is a task of its owner, and of nobody else', () => {
  expect(actionEvents(action, 'Política')).toMatchObject([
    {
      for: { userId: 'marco' },
      when: { day: '2026-12-20' },
      path: '/empresa/plan/action',
      details: { title: 'Política' },
    },
  ]);
  expect(actionEvents({ ...action, ownerId: null }, 'Política')).toEqual([]);
});
