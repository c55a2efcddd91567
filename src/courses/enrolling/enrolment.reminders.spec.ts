import fc from 'fast-check';
import {
  deadlineSchedule,
  type EnrolmentForReminders,
  remindersOf as wantedWith,
  unfinishedSchedule,
} from './enrolment.reminders.js';

const to = { userId: 'u', email: 'equipo@agave-azul.example', name: 'Equipo', locale: 'es' as const };
const remindersOf = (one: EnrolmentForReminders, days: readonly number[] = unfinishedSchedule.days) =>
  wantedWith(one, days);
const enrolment = (over: Partial<EnrolmentForReminders> = {}): EnrolmentForReminders => ({
  state: 'enrolled',
  availableAt: new Date('2026-11-02T16:00:00Z'),
  completedAt: null,
  remindedAt: null,
  known: false,
  to,
  ...over,
});
const plan = (over: Partial<EnrolmentForReminders> = {}) =>
  remindersOf(enrolment(over)).map(({ kind, dueAt }) => `${kind} ${dueAt.toISOString().slice(0, 10)}`);

describe('reminders of an enrolment', () => {
  it('invites at once and recalls after 7 and 14 days', () => {
    expect(plan()).toEqual([
      'courses.invitation 2026-11-02',
      'courses.unfinished 2026-11-09',
      'courses.unfinished 2026-11-16',
    ]);
  });

  it('recalls on the days it is told', () => {
    const recalls = remindersOf(enrolment({ known: true }), [3, 30]);
    expect(recalls.map(({ dueAt, offset, details }) => [dueAt.toISOString().slice(0, 10), offset, details])).toEqual([
      ['2026-11-05', 3, { after: '3' }],
      ['2026-12-02', 30, { after: '30' }],
    ]);
  });

  it('recalls the same when half is read', () => {
    expect(plan({ state: 'in-progress' })).toEqual(plan());
  });

  it('leaves who has begun in peace until they have been idle', () => {
    const lastActivityAt = new Date('2026-11-12T18:00:00Z');
    expect(plan({ state: 'in-progress', known: true, lastActivityAt })).toEqual([
      'courses.unfinished 2026-11-19',
      'courses.unfinished 2026-11-26',
    ]);
    // opening a page is no beginning
    expect(plan({ state: 'enrolled', known: true, lastActivityAt })).toContain('courses.unfinished 2026-11-09');
  });

  it('tells of the last day before it comes, at nine in Mexico; not of days before the course was theirs', () => {
    const near = (over: Partial<EnrolmentForReminders>) =>
      wantedWith(enrolment({ known: true, ...over }), [], deadlineSchedule.days).map(
        ({ kind, dueAt, offset }) => `${kind} ${dueAt.toISOString()} ${offset}`,
      );
    expect(near({ dueOn: '2026-12-31' })).toEqual([
      'courses.deadline 2026-12-24T15:00:00.000Z -7',
      'courses.deadline 2026-12-30T15:00:00.000Z -1',
    ]);
    expect(near({ dueOn: '2026-11-05' })).toEqual(['courses.deadline 2026-11-04T15:00:00.000Z -1']);
    expect(near({ dueOn: '2026-12-31', state: 'completed', completedAt: new Date('2026-11-06T18:00:00Z') })).toEqual([
      'courses.certificate 2026-11-06T18:00:00.000Z undefined',
    ]);
    expect(near({})).toEqual([]);
  });

  it('does not invite again whom the company has just invited by mail', () => {
    expect(plan({ known: true })).toEqual(['courses.unfinished 2026-11-09', 'courses.unfinished 2026-11-16']);
  });

  it('waits until an invited person has accepted', () => {
    expect(plan({ availableAt: null, known: true })).toEqual([]);
  });

  it('recalls by hand at the instant somebody asked', () => {
    expect(plan({ remindedAt: new Date('2026-11-05T18:00:00Z') })).toContain('courses.unfinished 2026-11-05');
  });

  it('finished: the certificate, and no recall', () => {
    expect(plan({ state: 'completed', completedAt: new Date('2026-11-06T18:00:00Z') })).toEqual([
      'courses.certificate 2026-11-06',
    ]);
  });

  it('withdrawn: nothing', () => {
    expect(plan({ state: 'withdrawn' })).toEqual([]);
  });

  it('is the same however often it is asked, and recalls only what is open', () => {
    const states = fc.constantFrom('enrolled', 'in-progress', 'completed', 'withdrawn');
    const instants = fc.date({ min: new Date('2020-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(
        states,
        instants,
        fc.option(instants),
        fc.option(instants),
        (state, availableAt, completedAt, remindedAt) => {
          const one = enrolment({
            state: state as EnrolmentForReminders['state'],
            availableAt,
            completedAt,
            remindedAt,
          });
          expect(remindersOf(one)).toEqual(remindersOf(one));
          const recalls = remindersOf(one).filter((reminder) => reminder.kind === 'courses.unfinished');
          expect(recalls.length > 0).toBe(state === 'enrolled' || state === 'in-progress');
        },
      ),
    );
  });
});
