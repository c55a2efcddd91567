import type { DistinctionEventKind } from './distinction.rules.js';
import { issuedReminders } from './documents/documents.reminders.js';
import type { FollowedDistinction } from './follow-up/follow-up.rules.js';
import { followUpReminders } from './follow-up/follow-up.reminders.js';
import { hearingReminders, type RemindedHearing } from './hearing/hearing.reminders.js';
import { changeReminders } from './lifecycle/lifecycle.reminders.js';
import type { ReminderPeople } from './reminders/reminders.rules.js';
import { renamedReminders } from './renaming/renaming.reminders.js';
import { expiringReminders, expirySchedule } from './renewal/renewal.reminders.js';

type RemindedDistinction = FollowedDistinction &
  RemindedHearing & {
    readonly followedUp: boolean;
    readonly documentAt: Date | null;
    readonly editionAt: Date | null;
    readonly events: readonly { readonly id: string; readonly kind: DistinctionEventKind; readonly at: Date }[];
  };
type People = Pick<ReminderPeople, 'company' | 'coordination'>;

/** Every mail that a distinction wants: what the capabilities of the room want together. */
const wantedWith = (one: RemindedDistinction, people: People, noticeOn: readonly number[], now: Date) => [
  ...issuedReminders(one, people),
  ...renamedReminders(one, people),
  ...changeReminders(one.events, people),
  ...expiringReminders(one, people, noticeOn, now),
  ...hearingReminders(one, people),
  ...followUpReminders(one, people, now),
];

const ana = { userId: 'u1', email: 'ana@a.example', name: 'Ana', locale: 'es' as const };
const bo = { userId: 'u2', email: 'bo@a.example', name: 'Bo', locale: 'en' as const };
const at = (day: string) => new Date(`${day}T18:00:00Z`);
const rosa = { userId: 'u9', email: 'rosa@fm4.example', name: 'Rosa', locale: 'es' as const };
const fresh: RemindedDistinction = {
  state: 'active',
  level: 'N1',
  awardedOn: '2026-11-23',
  expiresOn: '2027-11-23',
  followedUp: true,
  hearingUntil: null,
  documentAt: null,
  editionAt: null,
  events: [],
  answers: [],
};
const people = (company: People['company']) => ({ company, coordination: [rosa] });
const wantedReminders = (one: RemindedDistinction, company: People['company'], now: Date) =>
  wantedWith(one, people(company), expirySchedule.days, now);
const kinds = (distinction: RemindedDistinction, now = at('2026-11-23')) =>
  wantedReminders(distinction, [ana], now).map(({ kind, details }) => [kind, details?.['days']]);

describe('mails about a distinction', () => {
  test('before its document is ready: only the notices before its end', () => {
    expect(kinds(fresh).map(([kind]) => kind)).toEqual(Array(4).fill('distinctions.expiring'));
  });

  test('the notices come at nine in the morning, 90, 60, 30 and 7 days before', () => {
    expect(wantedReminders(fresh, [ana], at('2026-11-23')).map(({ dueAt }) => dueAt.toISOString())).toEqual([
      '2027-08-25T15:00:00.000Z',
      '2027-09-24T15:00:00.000Z',
      '2027-10-24T15:00:00.000Z',
      '2027-11-16T15:00:00.000Z',
    ]);
  });

  test('the notices follow the days they are told', () => {
    const wanted = wantedWith(fresh, people([ana]), [-120, -1], at('2026-11-23'));
    expect(wanted.map(({ dueAt, offset }) => [dueAt.toISOString(), offset])).toEqual([
      ['2027-07-26T15:00:00.000Z', -120],
      ['2027-11-22T15:00:00.000Z', -1],
    ]);
  });

  test('with its document it is told once, at that instant, to each who manages it', () => {
    const documentAt = at('2026-11-23');
    const wanted = wantedReminders({ ...fresh, documentAt }, [ana, bo], documentAt);
    const issued = wanted.filter(({ kind }) => kind === 'distinctions.issued');
    expect(issued.map(({ to, dueAt }) => [to.email, dueAt])).toEqual([
      ['ana@a.example', documentAt],
      ['bo@a.example', documentAt],
    ]);
  });

  test('a suspended one tells so and announces no end', () => {
    const events = [
      { id: 'e1', kind: 'awarded' as const, at: at('2026-11-23') },
      { id: 'e2', kind: 'suspended' as const, at: at('2026-12-01') },
    ];
    expect(kinds({ ...fresh, state: 'suspended', events })).toEqual([['distinctions.suspended', undefined]]);
  });

  test('being replaced is told by the mail of the new one', () => {
    const events = [{ id: 'e1', kind: 'superseded' as const, at: at('2026-12-01') }];
    expect(kinds({ ...fresh, state: 'superseded', events })).toEqual([]);
  });

  test('a notice that would come weeks late is left out', () => {
    expect(kinds(fresh, at('2027-10-01')).map(([, days]) => days)).toEqual(['30', '7']);
    expect(kinds(fresh, at('2027-09-26')).map(([, days]) => days)).toEqual(['60', '30', '7']);
  });

  describe('suspended', () => {
    const events = [{ id: 'e2', kind: 'suspended' as const, at: at('2026-11-23') }];
    const suspended: RemindedDistinction = { ...fresh, state: 'suspended', hearingUntil: '2026-12-07', events };
    const told = (one: RemindedDistinction) =>
      wantedReminders(one, [ana], at('2026-11-24')).map(({ kind, to, dueAt }) => [
        kind,
        to.name,
        dueAt.toISOString().slice(0, 10),
      ]);

    test('the company is reminded three days before the last one on which it may answer', () => {
      expect(told(suspended)).toEqual([
        ['distinctions.suspended', 'Ana', '2026-11-23'],
        ['distinctions.hearing', 'Ana', '2026-12-04'],
      ]);
    });

    test('what it answers is told to FM4, and it is not reminded any more', () => {
      const answers = [{ id: 'a1', suspensionId: 'e2', at: at('2026-11-25') }];
      expect(told({ ...suspended, answers })).toEqual([
        ['distinctions.suspended', 'Ana', '2026-11-23'],
        ['distinctions.answered', 'Rosa', '2026-11-25'],
      ]);
    });
  });

  describe('half-way', () => {
    const told = (one: RemindedDistinction, day: string) =>
      wantedReminders(one, [ana], at(day))
        .filter(({ kind }) => kind.includes('follow-up'))
        .map(({ kind, to, dueAt }) => [kind, to.name, dueAt.toISOString().slice(0, 10)]);

    test('the company hears of its follow-up on the day, FM4 two weeks later if it is not recorded', () => {
      expect(told({ ...fresh, followedUp: false }, '2026-11-23')).toEqual([
        ['distinctions.follow-up', 'Ana', '2027-05-23'],
        ['distinctions.follow-up-late', 'Rosa', '2027-06-06'],
      ]);
      expect(told(fresh, '2026-11-23')).toEqual([]);
    });

    test('nobody hears of it weeks late, nor while it is suspended', () => {
      expect(told({ ...fresh, followedUp: false }, '2027-06-20')).toEqual([]);
      expect(told({ ...fresh, followedUp: false, state: 'suspended' }, '2027-05-23')).toEqual([]);
    });
  });
});
