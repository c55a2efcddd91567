import { addDays, addWorkingDays, type Day, dayOf, instantOf } from '#libs/mexico';

/** `now`: the answer to somebody's act, at any hour. `daytime`: waits for the end of the quiet hours. */
export type Urgency = 'now' | 'daytime';

/** Why a reminder is not sent: its reader does not want it; the address takes no mail; FM4 has stopped the address. */
export type SuppressedBecause = 'preference' | 'address' | 'staff';

/** What FM4 has set for all mail; times are `HH:MM` in Mexico City. */
export interface DeliverySettings {
  /** How many mails that are not essential a person gets in seven days, at most. */
  readonly perWeek: number;
  readonly quietFrom: string;
  readonly quietUntil: string;
}

/** What is known of an address. */
export interface ReaderFacts {
  readonly stopped: 'address' | 'staff' | null;
  readonly refusedKinds: readonly string[];
  /** The first day on which the person wants to be written to again. */
  readonly pausedUntil: Day | null;
  /** When mails that are not essential went there lately; those on their way count. */
  readonly recent: readonly Date[];
}

/** A reminder that is due, or due later today to somebody to whom something else is due. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly email: string;
  readonly essential: boolean;
  readonly urgency: Urgency;
  readonly tryAt: Date;
  /** How often it was begun. What was begun may have arrived: it stays in the mail in which it was. */
  readonly attempts: number;
  /** The reminder whose Message-ID carries the digest in which it was begun. */
  readonly digestId: string | null;
}

export type Decision =
  | { readonly do: 'send' }
  | { readonly do: 'hold'; readonly until: Date }
  | { readonly do: 'suppress'; readonly because: SuppressedBecause };

/** One mail: a reminder alone, or several as a digest under the Message-ID of `carrierId`. */
export interface Delivery {
  readonly members: readonly Candidate[];
  readonly carrierId: string | null;
}

export interface DeliveryPlan {
  readonly send: readonly Delivery[];
  readonly hold: readonly { readonly id: string; readonly until: Date }[];
  readonly suppress: readonly { readonly id: string; readonly because: SuppressedBecause }[];
}

const DAY = 24 * 3_600_000;
const WEEK = 7 * DAY;

/** A letter with more lines than this is no kindness; the rest comes with the next. */
export const DIGEST_AT_MOST = 40;

/** What becomes of one reminder at this moment, whatever else is due to its reader. */
export function decide(
  { kind, essential, urgency }: Pick<Candidate, 'kind' | 'essential' | 'urgency'>,
  reader: ReaderFacts,
  settings: DeliverySettings,
  now: Date,
): Decision {
  if (reader.stopped) return { do: 'suppress', because: reader.stopped };
  if (essential) return at(urgency === 'now' ? now : afterQuiet(now, settings), now);
  if (reader.refusedKinds.includes(kind)) return { do: 'suppress', because: 'preference' };
  const instants = [now, afterPause(reader), afterEnough(reader.recent, settings, now), afterToday(reader.recent, now)];
  return at(daytime(new Date(Math.max(...instants.map((one) => one.getTime()))), settings), now);
}

/**
 * Puts together what goes out now, in the order in which it is sent: essential reminders each by itself; of the others
 * at most one mail a day for a person, which says all that is due to them until the end of that day.
 */
export function planDeliveries(
  candidates: readonly Candidate[],
  readers: ReadonlyMap<string, ReaderFacts>,
  settings: DeliverySettings,
  now: Date,
): DeliveryPlan {
  const plan = {
    send: [] as Delivery[],
    hold: [] as { id: string; until: Date }[],
    suppress: [] as { id: string; because: SuppressedBecause }[],
  };
  const sorted = [...candidates].sort(byUrgency);
  const sentNow = new Map<string, Date[]>();
  for (const unit of unitsOf(sorted)) {
    const { email, essential } = unit[0]!;
    const known = readers.get(email) ?? nobody;
    const reader = { ...known, recent: [...known.recent, ...(sentNow.get(email) ?? [])] };
    const send: Candidate[] = [];
    for (const one of unit) {
      const decision = decide(one, reader, settings, now);
      if (decision.do === 'send') send.push(one);
      // what is due later today is decided when it is due, unless it can go with what goes now
      else if (one.tryAt > now) continue;
      else if (decision.do === 'suppress') plan.suppress.push({ id: one.id, because: decision.because });
      else plan.hold.push({ id: one.id, until: decision.until });
    }
    if (!send.some(({ tryAt }) => tryAt <= now)) continue;
    const members = send.slice(0, DIGEST_AT_MOST);
    plan.send.push({ members, carrierId: carrierOf(members) });
    if (!essential) sentNow.set(email, [now]);
  }
  return plan;
}

/** Reminders that stand or fall together: begun in one digest, or new ones for one person that are not essential. */
function unitsOf(candidates: readonly Candidate[]): Candidate[][] {
  const units = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const begun = one.attempts > 0;
    const key = one.essential ? one.id : begun ? (one.digestId ?? one.id) : `new ${one.email}`;
    units.set(key, [...(units.get(key) ?? []), one]);
  }
  return [...units.values()];
}

function carrierOf(members: readonly Candidate[]): string | null {
  const first = members[0]!;
  if (first.attempts > 0) return first.digestId;
  return members.length > 1 ? first.id : null;
}

/** Essential first; then what was begun; then what waits longest. */
function byUrgency(one: Candidate, other: Candidate): number {
  if (one.essential !== other.essential) return one.essential ? -1 : 1;
  if (one.attempts > 0 !== other.attempts > 0) return one.attempts > 0 ? -1 : 1;
  return one.tryAt.getTime() - other.tryAt.getTime() || (one.id < other.id ? -1 : 1);
}

const nobody: ReaderFacts = { stopped: null, refusedKinds: [], pausedUntil: null, recent: [] };

function at(instant: Date, now: Date): Decision {
  return instant > now ? { do: 'hold', until: instant } : { do: 'send' };
}

const afterPause = ({ pausedUntil }: ReaderFacts) => (pausedUntil ? instantOf(pausedUntil) : new Date(0));

function afterEnough(recent: readonly Date[], { perWeek }: DeliverySettings, now: Date): Date {
  // what a clock that ran ahead has written down for a time to come holds nobody up until then
  const [from, until] = [now.getTime() - WEEK, now.getTime() + DAY];
  const week = recent.map((one) => one.getTime()).filter((one) => one > from && one < until);
  const leaves = week.sort((one, other) => one - other).at(-perWeek);
  return week.length < perWeek || leaves === undefined ? now : new Date(leaves + WEEK);
}

function afterToday(recent: readonly Date[], now: Date): Date {
  const today = dayOf(now);
  return recent.some((one) => dayOf(one) === today) ? instantOf(addDays(today, 1)) : now;
}

/** The first instant from `from` on that is a working day and no quiet hour. */
function daytime(from: Date, settings: DeliverySettings): Date {
  for (let instant = from; ;) {
    const day = dayOf(instant);
    const working = addWorkingDays(day, 0);
    const next = afterQuiet(working === day ? instant : instantOf(working), settings);
    if (dayOf(next) === working) return next;
    instant = next;
  }
}

/** The first instant from `from` on that is no quiet hour. Quiet hours may go over midnight; equal times: there are none. */
function afterQuiet(from: Date, { quietFrom, quietUntil }: DeliverySettings): Date {
  if (quietFrom === quietUntil) return from;
  const day = dayOf(from);
  const hours = { begin: instantOf(day, quietFrom), end: instantOf(day, quietUntil) };
  if (quietFrom < quietUntil) return from >= hours.begin && from < hours.end ? hours.end : from;
  if (from < hours.end) return hours.end;
  return from >= hours.begin ? instantOf(addDays(day, 1), quietUntil) : from;
}
