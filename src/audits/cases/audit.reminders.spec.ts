import {
  auditReminderKinds,
  dueSchedules,
  wantedReminders as wantedWith,
  type CaseForReminders,
  type CasePeople,
  type Recipient,
} from './audit.reminders.js';

const person = (name: string): Recipient => ({ userId: name, email: `${name}@x.example`, name, locale: 'es' });
const people: CasePeople = {
  eligibleAuditors: [person('tere'), person('raul')],
  coordination: [person('eva')],
  auditor: person('tere'),
  eligibleVoters: [person('ana'), person('luis')],
  company: [person('lucia')],
  // one of them administers too
  editors: [person('marco'), person('lucia')],
};
const submittedAt = new Date('2026-11-02T16:00:00Z');
const takeBy = new Date('2026-11-05T16:00:00Z');
const closedAt = new Date('2026-11-20T16:00:00Z');
const later = new Date('2026-11-27T16:00:00Z');
const dates = { submittedAt, takeBy, returnedAt: null, resumedAt: null, closedAt: null, decidedAt: null, dueOn: null };
const days = (kind: string) =>
  dueSchedules[
    (Object.keys(dueSchedules) as (keyof typeof dueSchedules)[]).find((one) => auditReminderKinds[one] === kind)!
  ].days;
const wantedReminders = (one: CaseForReminders, who: CasePeople) => wantedWith(one, who, days);
const short = (wanted: ReturnType<typeof wantedReminders>) =>
  wanted.map(({ kind, to, dueAt }) => [kind, to.name, dueAt.toISOString()]);

describe('the mails that a case wants', () => {
  it('tells the auditors at once that a case waits, and the coordination when nobody took it in time', () => {
    expect(short(wantedReminders({ ...dates, state: 'waiting' }, people))).toEqual([
      [auditReminderKinds.waiting, 'tere', submittedAt.toISOString()],
      [auditReminderKinds.waiting, 'raul', submittedAt.toISOString()],
      [auditReminderKinds.waiting, 'eva', takeBy.toISOString()],
    ]);
  });

  it('wants none while somebody reviews for the first time', () => {
    expect(wantedReminders({ ...dates, state: 'in_review' }, people)).toEqual([]);
  });

  it('tells the company and the committee when the review is closed, and wants the same after the first vote', () => {
    const closed = wantedReminders({ ...dates, state: 'closed', closedAt }, people);
    expect(short(closed)).toEqual([
      [auditReminderKinds.reviewReady, 'lucia', closedAt.toISOString()],
      [auditReminderKinds.caseReady, 'ana', closedAt.toISOString()],
      [auditReminderKinds.caseReady, 'luis', closedAt.toISOString()],
    ]);
    expect(wantedReminders({ ...dates, state: 'in_committee', closedAt }, people)).toEqual(closed);
  });

  it('tells the company that a clarification is asked for, and the auditor when the case is back', () => {
    expect(short(wantedReminders({ ...dates, state: 'returned', returnedAt: later }, people))).toEqual([
      [auditReminderKinds.clarification, 'lucia', later.toISOString()],
    ]);
    expect(short(wantedReminders({ ...dates, state: 'in_review', resumedAt: later }, people))).toEqual([
      [auditReminderKinds.resumed, 'tere', later.toISOString()],
    ]);
  });

  it('tells only the company what was decided', () => {
    expect(short(wantedReminders({ ...dates, state: 'decided', closedAt, decidedAt: later }, people))).toEqual([
      [auditReminderKinds.decided, 'lucia', later.toISOString()],
    ]);
  });

  const dueOn = '2026-12-10';
  const steps = (wanted: ReturnType<typeof wantedReminders>) =>
    wanted.flatMap(({ kind, to, dueAt, details, offset }) =>
      offset === undefined ? [] : [[kind, to.name, dueAt.toISOString().slice(0, 10), details?.['escalation']]],
    );

  it('asks the company again and its colleagues before the day, and tells FM4 after it', () => {
    expect(steps(wantedReminders({ ...dates, state: 'returned', returnedAt: later, dueOn }, people))).toEqual([
      [auditReminderKinds.clarificationDue, 'lucia', '2026-12-07', undefined],
      [auditReminderKinds.clarificationDue, 'marco', '2026-12-07', 'colleagues'],
      [auditReminderKinds.overdue, 'eva', '2026-12-11', 'coordination'],
      [auditReminderKinds.overdue, 'tere', '2026-12-11', 'coordination'],
    ]);
  });

  it.each([
    ['in_review', ['tere']],
    ['closed', ['ana', 'luis']],
    ['in_committee', ['ana', 'luis']],
  ] as const)('while it is %s, asks who has not acted before the day, and tells FM4 after it', (state, asked) => {
    expect(steps(wantedReminders({ ...dates, state, dueOn }, people))).toEqual([
      ...asked.map((name) => [auditReminderKinds.stepDue, name, '2026-12-07', undefined]),
      [auditReminderKinds.overdue, 'eva', '2026-12-11', 'coordination'],
    ]);
  });

  it('adds no step while it waits to be taken, which is announced, nor once it is decided', () => {
    expect(steps(wantedReminders({ ...dates, state: 'waiting', dueOn }, people))).toEqual([]);
    expect(steps(wantedReminders({ ...dates, state: 'decided', dueOn, decidedAt: later }, people))).toEqual([]);
  });
});
