import {
  activityDay,
  type AssessmentForReminders,
  type AssessmentPeople,
  idleMorning,
  idleSchedule,
  stalledSchedule,
  versionReminders,
  wantedReminders as wantedWith,
} from './assessment.reminders.js';

const person = (name: string) => ({ userId: name, email: `${name}@agave.example`, name, locale: 'es' as const });
const people: AssessmentPeople = { company: [person('rh'), person('marco')], coordination: [person('admin')] };
const draft: AssessmentForReminders = {
  state: 'draft',
  targetLevel: 'N2',
  activeAt: new Date('2026-11-20T17:30:00Z'),
  submittedAt: null,
};
const submittedAt = new Date('2026-11-23T18:00:00Z');

const wantedReminders = (one: AssessmentForReminders, who: AssessmentPeople) =>
  wantedWith(one, who, idleSchedule.days, stalledSchedule.days);
const idleSince = (at: Date) => idleMorning(at, 10);

it('a draft wants one mail to each who may answer, ten days after the last activity, and one to FM4 after thirty', () => {
  expect(wantedReminders(draft, people)).toEqual([
    { kind: 'assessments.idle', to: people.company[0], dueAt: new Date('2026-11-30T16:00:00Z'), offset: 10 },
    { kind: 'assessments.idle', to: people.company[1], dueAt: new Date('2026-11-30T16:00:00Z'), offset: 10 },
    {
      kind: 'assessments.stalled',
      to: people.coordination[0],
      dueAt: new Date('2026-12-20T16:00:00Z'),
      offset: 30,
      details: { escalation: 'coordination' },
    },
  ]);
});

it('given back by FM4, it reminds its people, and leaves it to the audit to tell FM4', () => {
  const wanted = wantedReminders({ ...draft, submittedAt }, people);
  expect(wanted.map(({ kind }) => kind)).toEqual(['assessments.idle', 'assessments.idle']);
});

it('reminds on each of the days it is told', () => {
  const wanted = wantedWith(draft, { ...people, company: [person('rh')] }, [5, 20], []);
  expect(wanted.map(({ dueAt, offset }) => [dueAt.toISOString(), offset])).toEqual([
    ['2026-11-25T16:00:00.000Z', 5],
    ['2026-12-10T16:00:00.000Z', 20],
  ]);
});

it('activity on the same day moves nothing, on the next day it does', () => {
  expect(activityDay(new Date('2026-11-20T23:00:00Z'))).toBe(activityDay(draft.activeAt));
  expect(idleSince(new Date('2026-11-20T23:00:00Z'))).toEqual(idleSince(draft.activeAt));
  expect(idleSince(new Date('2026-11-21T01:00:00Z'))).toEqual(new Date('2026-12-01T16:00:00Z'));
});

it('never falls due before ten days without activity, less the night', () => {
  const wait = idleSince(new Date('2026-11-20T23:59:00Z')).getTime() - Date.parse('2026-11-20T23:59:00Z');
  expect(wait).toBeGreaterThan(9.6 * 86_400_000);
});

it('submitted, it no longer nags, and tells company and coordination at the instant of the submission', () => {
  expect(wantedReminders({ ...draft, state: 'submitted', submittedAt }, people)).toEqual([
    { kind: 'assessments.submitted', to: people.company[0], dueAt: submittedAt },
    { kind: 'assessments.submitted', to: people.company[1], dueAt: submittedAt },
    { kind: 'assessments.received', to: people.coordination[0], dueAt: submittedAt },
  ]);
});

it('closed, it wants nothing', () => {
  expect(wantedReminders({ ...draft, state: 'closed', submittedAt }, people)).toEqual([]);
});

describe('a version of the instrument that ends', () => {
  const toldAt = new Date('2026-11-20T18:00:00Z');
  const ending = (retiresAt: string) => ({ retiresAt: new Date(retiresAt), retirementToldAt: toldAt });
  const [rh] = people.company;

  it('is said when it is decided, and a week before', () => {
    expect(versionReminders(draft, ending('2027-01-01T06:00:00Z'), [rh!])).toEqual([
      { kind: 'assessments.version-ends', to: rh, dueAt: toldAt },
      { kind: 'assessments.version-ends', to: rh, dueAt: new Date('2026-12-25T16:00:00Z') },
    ]);
    expect(versionReminders(draft, ending('2026-11-29T06:00:00Z'), [rh!])).toHaveLength(1);
  });

  it('is nothing to those who have sent, nor while it does not end', () => {
    expect(versionReminders({ ...draft, submittedAt }, ending('2027-01-01T06:00:00Z'), [rh!])).toEqual([]);
    expect(versionReminders({ state: 'submitted', submittedAt }, ending('2027-01-01T06:00:00Z'), [rh!])).toEqual([]);
    expect(versionReminders(draft, { retiresAt: null, retirementToldAt: null }, [rh!])).toEqual([]);
  });
});
