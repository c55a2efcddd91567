import fc from 'fast-check';
import { addDays, dayOf, instantOf, isWorkingDay } from '#libs/mexico';
import {
  type Candidate,
  decide,
  type Delivery,
  MAX_DIGEST_ITEMS,
  planDeliveries,
  type ReaderFacts,
} from './delivery.rules.js';

const settings = { perWeek: 3, quietFrom: '20:00', quietUntil: '08:00' };
const reader: ReaderFacts = { stopped: null, refusedKinds: [], pausedUntil: null, recent: [] };
const monday = instantOf('2026-11-23', '10:00');
const plain = { kind: 'courses.unfinished', essential: false, urgency: 'daytime' } as const;
const essential = { ...plain, essential: true } as const;
const until = (day: string, time: string) => ({ do: 'hold', until: instantOf(day, time) });

describe('a reminder that is not essential', () => {
  test.each([
    ['in the daytime of a working day goes out', '2026-11-23', '10:00', { do: 'send' }],
    ['goes out at the end of the quiet hours', '2026-11-23', '08:00', { do: 'send' }],
    ['waits from their beginning', '2026-11-23', '20:00', until('2026-11-24', '08:00')],
    ['waits before their end', '2026-11-23', '03:10', until('2026-11-23', '08:00')],
    ['waits from Friday night to Monday', '2026-11-20', '21:00', until('2026-11-23', '08:00')],
    ['waits on a Saturday', '2026-11-21', '12:00', until('2026-11-23', '08:00')],
    // 16 November 2026 is a Monday of rest (LFT art. 74, VI)
    ['waits on a day of rest', '2026-11-16', '12:00', until('2026-11-17', '08:00')],
    ['waits over Christmas', '2026-12-24', '22:00', until('2026-12-28', '08:00')],
  ])('%s', (_what, day, time, expected) => {
    expect(decide(plain, reader, settings, instantOf(day, time))).toEqual(expected);
  });

  test('waits for the day from which its reader wants to be written to', () => {
    expect(decide(plain, { ...reader, pausedUntil: '2026-12-05' }, settings, monday)).toEqual(
      until('2026-12-07', '08:00'),
    );
    expect(decide(plain, { ...reader, pausedUntil: '2026-11-23' }, settings, monday)).toEqual({ do: 'send' });
  });

  test('waits when its reader has had a mail today, and when enough this week', () => {
    const today = { ...reader, recent: [instantOf('2026-11-23', '08:00')] };
    expect(decide(plain, today, settings, monday)).toEqual(until('2026-11-24', '08:00'));
    const recent = ['2026-11-18', '2026-11-17', '2026-11-20'].map((day) => instantOf(day, '09:30'));
    expect(decide(plain, { ...reader, recent }, settings, monday)).toEqual(until('2026-11-24', '09:30'));
    expect(decide(plain, { ...reader, recent }, { ...settings, perWeek: 4 }, monday)).toEqual({ do: 'send' });
  });

  test('is not sent when its reader does not want its kind', () => {
    const refusing = { ...reader, refusedKinds: ['courses.unfinished'] };
    expect(decide(plain, refusing, settings, monday)).toEqual({ do: 'suppress', because: 'preference' });
    expect(decide({ ...plain, kind: 'audits.waiting' }, refusing, settings, monday)).toEqual({ do: 'send' });
  });
});

describe('an essential reminder', () => {
  const unwilling = {
    ...reader,
    refusedKinds: [plain.kind],
    pausedUntil: '2027-01-01',
    recent: [monday, monday, monday],
  };

  test('goes out whatever its reader prefers: at any hour, or after the quiet hours', () => {
    const night = instantOf('2026-11-21', '23:00');
    expect(decide({ ...essential, urgency: 'now' }, unwilling, settings, night)).toEqual({ do: 'send' });
    expect(decide(essential, unwilling, settings, night)).toEqual(until('2026-11-22', '08:00'));
    expect(decide(essential, unwilling, settings, instantOf('2026-11-22', '08:00'))).toEqual({ do: 'send' });
  });

  test('is not sent to an address that takes no mail', () => {
    const stopped = { ...reader, stopped: 'address' } as const;
    expect(decide(essential, stopped, settings, monday)).toEqual({ do: 'suppress', because: 'address' });
  });
});

test('quiet hours may lie within a day, or not be', () => {
  const noon = { ...settings, quietFrom: '12:00', quietUntil: '14:00' };
  expect(decide(essential, reader, noon, instantOf('2026-11-23', '13:00'))).toEqual(until('2026-11-23', '14:00'));
  expect(decide(essential, reader, noon, instantOf('2026-11-23', '23:00'))).toEqual({ do: 'send' });
  const never = { ...settings, quietFrom: '00:00', quietUntil: '00:00' };
  expect(decide(essential, reader, never, instantOf('2026-11-23', '03:00'))).toEqual({ do: 'send' });
});

describe('what goes out together', () => {
  let id = 0;
  const candidate = (changes: Partial<Candidate> = {}): Candidate => ({
    id: `r${String((id += 1)).padStart(4, '0')}`,
    kind: 'courses.unfinished',
    email: 'ana@agave.example',
    essential: false,
    urgency: 'daytime',
    tryAt: monday,
    attempts: 0,
    digestId: null,
    ...changes,
  });
  const plan = (candidates: Candidate[], facts: Partial<ReaderFacts> = {}) =>
    planDeliveries(candidates, new Map([['ana@agave.example', { ...reader, ...facts }]]), settings, monday);
  const ids = (deliveries: readonly Delivery[]) => deliveries.map(({ members }) => members.map((one) => one.id));

  test('is all that is due to one person that day and not essential; essential ones go first, alone', () => {
    const [first, second, other, access] = [
      candidate({ tryAt: instantOf('2026-11-20', '10:00') }),
      candidate(),
      candidate({ email: 'luis@agave.example' }),
      candidate({ essential: true, urgency: 'now' }),
    ];
    const later = candidate({ tryAt: instantOf('2026-11-23', '18:00') });
    const { send, hold } = plan([later, second, other, first, access]);
    expect(ids(send)).toEqual([[access.id], [first.id, second.id, later.id], [other.id]]);
    expect(send.map(({ carrierId }) => carrierId)).toEqual([null, first.id, null]);
    expect(hold).toEqual([]);
  });

  test('is nothing when all of it is due only later today', () => {
    expect(plan([candidate({ tryAt: instantOf('2026-11-23', '18:00') })])).toEqual({
      send: [],
      hold: [],
      suppress: [],
    });
  });

  test('stays as it was begun, under the same reminder; what is new waits for tomorrow', () => {
    const [one, two, fresh] = [
      candidate({ attempts: 1, digestId: 'carrier' }),
      candidate({ attempts: 1, digestId: 'carrier' }),
      candidate(),
    ];
    const { send, hold } = plan([fresh, one, two]);
    expect(ids(send)).toEqual([[one.id, two.id]]);
    expect(send[0]!.carrierId).toBe('carrier');
    expect(hold).toEqual([{ id: fresh.id, until: instantOf('2026-11-24', '08:00') }]);
  });

  test('says no more than can be read', () => {
    const many = Array.from({ length: MAX_DIGEST_ITEMS + 5 }, () => candidate());
    expect(plan(many).send.map(({ members }) => members.length)).toEqual([MAX_DIGEST_ITEMS]);
  });

  test('over months of any schedule nobody is disturbed, nothing is lost, and what is essential does not wait', () => {
    const quarter = 15 * 60_000;
    const schedule = fc.record({
      due: fc.array(
        fc.record({
          after: fc.integer({ min: 0, max: 30 * 96 }),
          essential: fc.boolean(),
          urgency: fc.constantFrom('now', 'daytime'),
          kind: fc.constantFrom('a.a', 'b.b'),
          email: fc.constantFrom('ana@x.example', 'luis@x.example'),
        }),
        { maxLength: 25 },
      ),
      perWeek: fc.integer({ min: 1, max: 4 }),
      quiet: fc.constantFrom(['20:00', '08:00'], ['00:00', '07:00'], ['12:00', '12:00']),
      refused: fc.subarray(['b.b']),
      pause: fc.integer({ min: 0, max: 20 }),
      from: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(schedule, ({ due, perWeek, quiet, refused, pause, from }) => {
        const begin = instantOf(addDays('2026-08-03', from), '00:00').getTime();
        const rules = { perWeek, quietFrom: quiet[0]!, quietUntil: quiet[1]! };
        const pausedUntil = addDays(dayOf(new Date(begin)), pause);
        let open = due.map((one) => candidate({ ...one, tryAt: new Date(begin + one.after * quarter) }) as Candidate);
        const sent: { at: Date; delivery: Delivery }[] = [];
        let suppressed = 0;
        for (let at = begin; open.length > 0 && at < begin + 200 * 96 * quarter; at = next(at)) {
          const now = new Date(at);
          const facts = (email: string): ReaderFacts => ({
            ...reader,
            refusedKinds: refused,
            pausedUntil,
            recent: sent
              .filter(
                ({
                  delivery: {
                    members: [one],
                  },
                }) => !one!.essential && one!.email === email,
              )
              .map((s) => s.at),
          });
          const today = open.filter(({ tryAt }) => tryAt < instantOf(addDays(dayOf(now), 1)));
          const readers = new Map(['ana@x.example', 'luis@x.example'].map((email) => [email, facts(email)]));
          const made = planDeliveries(today, readers, rules, now);
          suppressed += made.suppress.length;
          sent.push(...made.send.map((delivery) => ({ at: now, delivery })));
          const gone = new Set([
            ...made.suppress.map((one) => one.id),
            ...made.send.flatMap((s) => s.members.map((m) => m.id)),
          ]);
          open = open
            .filter((one) => !gone.has(one.id))
            .map((one) => ({ ...one, tryAt: made.hold.find((held) => held.id === one.id)?.until ?? one.tryAt }));
        }
        expect(open).toEqual([]);
        expect(sent.flatMap(({ delivery }) => delivery.members).length + suppressed).toBe(due.length);
        for (const email of ['ana@x.example', 'luis@x.example']) {
          const optional = sent.filter(
            ({
              delivery: {
                members: [one],
              },
            }) => one!.email === email && !one!.essential,
          );
          expect(new Set(optional.map(({ at }) => dayOf(at))).size).toBe(optional.length);
          optional.forEach(({ at, delivery }, index) => {
            expect(isWorkingDay(dayOf(at)) && dayOf(at) >= pausedUntil && isAwake(at, rules)).toBe(true);
            expect(delivery.members.some(({ kind }) => refused.includes(kind))).toBe(false);
            const week = optional
              .slice(0, index + 1)
              .filter((one) => one.at.getTime() > at.getTime() - 7 * 96 * quarter);
            expect(week.length).toBeLessThanOrEqual(perWeek);
          });
        }
        for (const { at, delivery } of sent.filter((one) => one.delivery.members[0]!.essential)) {
          const [{ urgency, id: own }] = delivery.members as [Candidate];
          const wanted = begin + due[Number(own.slice(1)) - (id - due.length) - 1]!.after * quarter;
          if (urgency === 'now') expect(at.getTime()).toBe(wanted);
          else expect(isAwake(at, rules) && at.getTime() - wanted <= 48 * quarter).toBe(true);
        }

        // from quarter to quarter, but over what holds everything
        function next(at: number): number {
          const soonest = Math.min(...open.map(({ tryAt }) => tryAt.getTime()));
          return Math.max(
            at + quarter,
            Number.isFinite(soonest) ? Math.ceil((soonest - begin) / quarter) * quarter + begin : 0,
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

function isAwake(at: Date, { quietFrom, quietUntil }: typeof settings): boolean {
  const day = dayOf(at);
  const [begin, end] = [instantOf(day, quietFrom), instantOf(day, quietUntil)];
  if (begin.getTime() === end.getTime()) return true;
  return begin < end ? at < begin || at >= end : at >= end && at < begin;
}
