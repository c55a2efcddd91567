import fc from 'fast-check';
import {
  type KnownReminder,
  latestPlausible,
  planReminders,
  type ReminderState,
  retryAt,
  TOO_LATE,
} from './reminder.rules.js';
import type { DesiredReminder } from './reminder.types.js';

const now = new Date('2026-11-23T16:00:00Z');
const DAY = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(now.getTime() + days * DAY);
const ana = { userId: 'u1', email: 'ana@agave.example', name: 'Ana', locale: 'es' } as const;
const wish = (dueAt: Date, changes: Partial<DesiredReminder> = {}): DesiredReminder => ({
  kind: 'k',
  to: ana,
  dueAt,
  ...changes,
});
const known = (dueAt: Date, state: ReminderState = 'due', changes: Partial<KnownReminder> = {}): KnownReminder => ({
  id: `r${dueAt.getTime()}`,
  kind: 'k',
  to: ana,
  dueAt,
  state,
  details: {},
  ...changes,
});
const nothing = { add: [], set: [], cancel: [] };

describe('reconciling', () => {
  test('adds what is new', () => {
    expect(planReminders([], [wish(inDays(7))], now)).toEqual({ ...nothing, add: [wish(inDays(7))] });
  });

  test('adds nothing when asked twice for the same instant', () => {
    for (const state of ['due', 'sending', 'sent', 'failed'] as const)
      expect(planReminders([known(inDays(0), state)], [wish(inDays(0))], now)).toEqual(nothing);
  });

  test('moves what is due when it is wanted for another day', () => {
    const before = known(inDays(7));
    const wanted = wish(inDays(9));
    expect(planReminders([before], [wanted], now)).toEqual({ ...nothing, set: [{ id: before.id, desired: wanted }] });
  });

  test('does not move what was sent: another day is another mail', () => {
    const wanted = wish(inDays(9));
    expect(planReminders([known(inDays(-1), 'sent')], [wanted], now)).toEqual({ ...nothing, add: [wanted] });
  });

  test('cancels what is no longer wanted, also what had failed, and leaves what is on its way', () => {
    const rows = [known(inDays(1)), known(inDays(2), 'failed'), known(inDays(0), 'sending'), known(inDays(-1), 'sent')];
    expect(planReminders(rows, [], now)).toEqual({ ...nothing, cancel: [rows[0]!.id, rows[1]!.id] });
  });

  test('takes up again what was cancelled', () => {
    const row = known(inDays(3), 'cancelled');
    expect(planReminders([row], [wish(inDays(3))], now).set).toEqual([{ id: row.id, desired: wish(inDays(3)) }]);
  });

  test('passes on a changed name, language or fact, and sees no change in the order of facts', () => {
    const row = known(inDays(3), 'due', { details: { a: '1', b: '2' } });
    expect(planReminders([row], [wish(inDays(3), { details: { b: '2', a: '1' } })], now)).toEqual(nothing);
    expect(planReminders([row], [wish(inDays(3), { details: { a: '1' } })], now).set).toHaveLength(1);
    const renamed = wish(inDays(3), { to: { ...ana, name: 'Ana L.' }, details: row.details });
    expect(planReminders([row], [renamed], now).set).toHaveLength(1);
  });

  test('knows one address in any case', () => {
    const shouted = wish(inDays(3), { to: { ...ana, email: 'ANA@agave.example' } });
    expect(planReminders([known(inDays(3))], [shouted], now)).toEqual(nothing);
  });

  test('does not tell again, at another address, what somebody was told; what is due goes to the new one', () => {
    const moved = wish(inDays(0), { to: { ...ana, email: 'ana@nuevo.example' } });
    expect(planReminders([known(inDays(0), 'sent')], [moved], now)).toEqual(nothing);
    expect(planReminders([known(inDays(0), 'failed')], [moved], now).add).toEqual([moved]);
    const due = known(inDays(0));
    expect(planReminders([due], [moved], now)).toEqual({ ...nothing, add: [moved], cancel: [due.id] });
  });

  test('keeps two people and two kinds apart', () => {
    const berta = { ...ana, email: 'berta@agave.example' };
    const wishes = [wish(inDays(3), { to: berta }), wish(inDays(3), { kind: 'other' })];
    expect(planReminders([known(inDays(3))], wishes, now)).toEqual({
      add: wishes,
      set: [],
      cancel: [known(inDays(3)).id],
    });
  });

  test('does not begin what has been due for more than a week, and still sends what was written down in time', () => {
    const late = new Date(now.getTime() - TOO_LATE - 1);
    expect(planReminders([], [wish(late)], now)).toEqual(nothing);
    expect(planReminders([known(late)], [wish(late)], now)).toEqual(nothing);
    expect(planReminders([known(late, 'cancelled')], [wish(late)], now)).toEqual(nothing);
    expect(planReminders([], [wish(new Date(now.getTime() - TOO_LATE))], now).add).toHaveLength(1);
  });
});

describe('whatever is written down and whatever is wanted', () => {
  const people = fc.constantFrom('a@x.example', 'b@x.example', 'B@x.example');
  const wishes = fc.array(
    fc.record({
      kind: fc.constantFrom('one', 'two'),
      to: people.map((email) => ({ ...ana, userId: email.toLowerCase(), email })),
      dueAt: fc.integer({ min: -10, max: 4 }).map(inDays),
      details: fc.constantFrom<Record<string, string>>({}, { x: '1' }),
    }),
    { maxLength: 8 },
  );
  const rows = fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom('one', 'two'),
        fc.constantFrom('a@x.example', 'b@x.example'),
        fc.integer({ min: -10, max: 4 }),
      ),
      { selector: String, maxLength: 8 },
    )
    .chain((keys) =>
      fc.tuple(
        ...keys.map(([kind, email, days]) =>
          fc.constantFrom<ReminderState>('due', 'sending', 'sent', 'cancelled', 'failed').map((state) =>
            known(inDays(days), state, {
              id: `${kind} ${email} ${days}`,
              kind,
              to: { ...ana, userId: email, email },
            }),
          ),
        ),
      ),
    );
  const key = ({ kind, to, dueAt }: Pick<DesiredReminder, 'kind' | 'to' | 'dueAt'>) =>
    `${kind} ${to.email.toLowerCase()} ${dueAt.toISOString()}`;

  /** What the database does with a plan. */
  function carryOut(before: readonly KnownReminder[], plan: ReturnType<typeof planReminders>): KnownReminder[] {
    const asRow = (wanted: DesiredReminder) => ({ ...wanted, details: wanted.details ?? {}, state: 'due' as const });
    const changed = before.map((row): KnownReminder => {
      const change = plan.set.find(({ id }) => id === row.id);
      if (change) return { ...row, ...asRow(change.desired) };
      return plan.cancel.includes(row.id) ? { ...row, state: 'cancelled' } : row;
    });
    return [...changed, ...plan.add.map((wanted, at) => ({ id: `new ${at}`, ...asRow(wanted) }))];
  }

  const keeps = (property: (before: KnownReminder[], wanted: DesiredReminder[], after: KnownReminder[]) => void) =>
    fc.assert(
      fc.property(rows, wishes, (before, wanted) =>
        property(before, wanted, carryOut(before, planReminders(before, wanted, now))),
      ),
      { numRuns: 500 },
    );

  test('a second reconciliation changes nothing', () => {
    keeps((_before, wanted, after) => expect(planReminders(after, wanted, now)).toEqual(nothing));
  });

  test('nothing is written down twice', () => {
    keeps((_before, _wanted, after) => expect(new Set(after.map(key)).size).toBe(after.length));
  });

  test('what is due is what is wanted: no more, and no less but for what was sent, has failed or is too late', () => {
    keeps((_before, wanted, after) => {
      const due = after.filter(({ state }) => state === 'due').map(key);
      const wishKeys = new Set(wanted.map(key));
      expect(due.filter((one) => !wishKeys.has(one))).toEqual([]);
      const reached = new Set(after.filter(({ state }) => state !== 'cancelled').map(key));
      const missing = wanted.filter((one) => !reached.has(key(one)));
      expect(missing.filter(({ dueAt }) => dueAt.getTime() >= now.getTime() - TOO_LATE)).toEqual([]);
    });
  });

  test('a clock that jumps doubles nothing, and once it is right the record is right', () => {
    const jumps = fc.array(fc.integer({ min: -30, max: 30 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, wishes, jumps, (before, wanted, days) => {
        let table = before;
        for (const moment of [...days.map(inDays), now]) {
          table = carryOut(table, planReminders(table, wanted, moment));
          // what is due at that moment goes out
          table = table.map((row) => (row.state === 'due' && row.dueAt <= moment ? { ...row, state: 'sent' } : row));
        }
        expect(new Set(table.map(key)).size).toBe(table.length);
        const reached = new Set(table.filter(({ state }) => state !== 'cancelled').map(key));
        const missing = wanted.filter((one) => !reached.has(key(one)));
        expect(missing.filter(({ dueAt }) => dueAt.getTime() >= now.getTime() - TOO_LATE)).toEqual([]);
        expect(planReminders(table, wanted, now)).toEqual(nothing);
      }),
      { numRuns: 500 },
    );
  });

  test('what was sent or is on its way is not touched', () => {
    keeps((before, _wanted, after) => {
      const past = ({ state }: KnownReminder) => state === 'sent' || state === 'sending';
      expect(after.filter(past)).toEqual(before.filter(past));
    });
  });
});

test('what fails for the time being is tried again, ever later, for two days', () => {
  let at = now;
  const gaps: number[] = [];
  for (let attempts = 1; ; attempts += 1) {
    const next = retryAt(attempts, at);
    if (!next) break;
    gaps.push(next.getTime() - at.getTime());
    at = next;
  }
  expect(gaps).toEqual([...gaps].sort((one, other) => one - other));
  expect((at.getTime() - now.getTime()) / DAY).toBeGreaterThan(1.9);
  expect((at.getTime() - now.getTime()) / DAY).toBeLessThan(2.1);
});

test('an instant more than an hour ahead was written by a clock that ran ahead', () => {
  expect(latestPlausible(now)).toEqual(new Date(now.getTime() + 60 * 60 * 1000));
});
