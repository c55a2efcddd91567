import { DAY, MINUTE, SECOND } from '#libs/clock';
import { addDays, addWorkingDays, type Day, dayOf, instantOf } from '#libs/mexico';
import type { MailLimits } from '../control/control.queries.js';
import type { SuppressedBecause } from '../planning/reminder.rules.js';

/** `now`: the answer to a person's act, sent at any hour. `daytime`: waits for the end of the quiet hours. */
export type Urgency = 'now' | 'daytime';

/** FM4's limits for all mail; times are `HH:MM` in Mexico City. */
export type DeliverySettings = MailLimits;

/**
 * What a person has just asked for and waits for at a page: it goes out even while the product itself has paused sending
 * because servers take no mail of ours. Few mails, each to who asked; and without them nobody comes in to mend it. Where FM4
 * has stopped sending by hand nothing goes, because only FM4 knows why.
 */
export const ASKED_KINDS: readonly string[] = ['accounts.confirm', 'accounts.link', 'accounts.reset'];

/** What is known of an address. */
export interface ReaderFacts {
  readonly stopped: 'address' | 'staff' | null;
  readonly refusedKinds: readonly string[];
  /** The first day on which the reader wants mails again; null without a pause. */
  readonly pausedUntil: Day | null;
  /** When mails that are not essential were sent there lately; those being sent count. */
  readonly recent: readonly Date[];
}

/** A reminder that is due, or due later today to a reader to whom another is due now. */
export interface Candidate {
  readonly id: string;
  readonly kind: string;
  readonly email: string;
  readonly essential: boolean;
  readonly urgency: Urgency;
  readonly tryAt: Date;
  /** Attempts so far. After the first it may have arrived, so it stays in the mail in which it was. */
  readonly attempts: number;
  /** The reminder whose Message-ID the digest has in which it was first attempted. */
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

/** The period of the weekly limit. */
export const WEEK = 7 * DAY;

/** Maximum items per digest; the rest go in the next one. */
export const MAX_DIGEST_ITEMS = 40;

/** Maximum reminders that are looked at beside the due ones, to be sent together with them. */
export const MAX_COMPANIONS = 2_000;

/** Ids of due reminders for the queue: enough that several workers start on a large backlog. */
export const MAX_DUE_IDS = 8;

/** How many mails a process sends at once. */
export const CONCURRENT_SENDS = 8;

/** Claimed mails that a process holds in memory, for each that it sends at once. */
export const PREFETCH = 3;

/** Bounds of the wait until the next look at the backlog. */
export const WAKE = { min: 20, max: MINUTE } as const;

/** The longest wait between two attempts at a database that is away. */
export const DATABASE_RETRY = SECOND;

/** Characters of an error that are stored. */
export const MAX_ERROR_LENGTH = 1_000;

/** Decides about one reminder now, whatever else is due to its reader. */
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
 * Groups what is sent now, in the order of sending: essential reminders one by one; of the others at most one mail a day
 * for a person, with all that is due to them until the end of that day.
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
    const known = readers.get(email) ?? unknownReader;
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
    const members = send.slice(0, MAX_DIGEST_ITEMS);
    plan.send.push({ members, carrierId: carrierOf(members) });
    if (!essential) sentNow.set(email, [now]);
  }
  return plan;
}

/** Groups that are sent or held together: attempted in one digest, or new ones for one person that are not essential. */
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

/** Essential first; then what was attempted before; then what waits longest. */
function byUrgency(one: Candidate, other: Candidate): number {
  if (one.essential !== other.essential) return one.essential ? -1 : 1;
  if (one.attempts > 0 !== other.attempts > 0) return one.attempts > 0 ? -1 : 1;
  return one.tryAt.getTime() - other.tryAt.getTime() || (one.id < other.id ? -1 : 1);
}

const unknownReader: ReaderFacts = { stopped: null, refusedKinds: [], pausedUntil: null, recent: [] };

function at(instant: Date, now: Date): Decision {
  return instant > now ? { do: 'hold', until: instant } : { do: 'send' };
}

const afterPause = ({ pausedUntil }: ReaderFacts) => (pausedUntil ? instantOf(pausedUntil) : new Date(0));

function afterEnough(recent: readonly Date[], { perWeek }: DeliverySettings, now: Date): Date {
  // instants further ahead were written by a clock that ran ahead, and hold no mail up
  const [from, until] = [now.getTime() - WEEK, now.getTime() + DAY];
  const week = recent.map((one) => one.getTime()).filter((one) => one > from && one < until);
  const leaves = week.sort((one, other) => one - other).at(-perWeek);
  return week.length < perWeek || leaves === undefined ? now : new Date(leaves + WEEK);
}

function afterToday(recent: readonly Date[], now: Date): Date {
  const today = dayOf(now);
  return recent.some((one) => dayOf(one) === today) ? instantOf(addDays(today, 1)) : now;
}

/** The first instant from `from` on that is on a working day and outside the quiet hours. */
function daytime(from: Date, settings: DeliverySettings): Date {
  for (let instant = from; ;) {
    const day = dayOf(instant);
    const working = addWorkingDays(day, 0);
    const next = afterQuiet(working === day ? instant : instantOf(working), settings);
    if (dayOf(next) === working) return next;
    instant = next;
  }
}

/** The first instant from `from` on outside the quiet hours, which may span midnight; equal times mean none. */
function afterQuiet(from: Date, { quietFrom, quietUntil }: DeliverySettings): Date {
  if (quietFrom === quietUntil) return from;
  const day = dayOf(from);
  const hours = { begin: instantOf(day, quietFrom), end: instantOf(day, quietUntil) };
  if (quietFrom < quietUntil) return from >= hours.begin && from < hours.end ? hours.end : from;
  if (from < hours.end) return hours.end;
  return from >= hours.begin ? instantOf(addDays(day, 1), quietUntil) : from;
}
