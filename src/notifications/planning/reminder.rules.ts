import { DAY, HOUR, MINUTE } from '#libs/clock';
import type { WantedReminder } from './reminder.types.js';

/** States of a reminder. */
export type ReminderState = 'due' | 'sending' | 'sent' | 'cancelled' | 'failed' | 'suppressed';

/** Why a due mail is not sent: its reader does not want it; the address takes no mail; FM4 gave it up. */
export type SuppressedBecause = 'preference' | 'address' | 'staff';

/** A stored reminder, as far as reconciling needs it. */
export interface KnownReminder {
  readonly id: string;
  readonly kind: string;
  readonly state: ReminderState;
  readonly to: WantedReminder['to'];
  readonly dueAt: Date;
  readonly details: Readonly<Record<string, string>>;
}

/** The changes that make the stored reminders of a subject what it wants. */
export interface ReminderPlan {
  readonly add: readonly WantedReminder[];
  /** Due ones that get another date or other facts, and cancelled ones that are wanted again. */
  readonly set: readonly { readonly id: string; readonly wanted: WantedReminder }[];
  readonly cancel: readonly string[];
}

/** A mail this late that was never stored would confuse more than it helps: it is not begun any more. */
export const TOO_LATE = 7 * DAY;

/** An older claim belongs to a process that died; another may take the mail. Longer than any mail server may take. */
export const CLAIM_LIFETIME = 5 * MINUTE;

/** An instant further ahead than this was written by a clock that ran ahead and was set back since. */
export const CLOCK_TOLERANCE = HOUR;

/** Waits after the first, second, … temporary failure: two days in all, then the mail has failed. */
const waits = [1, 5, 15, 30, 60, 2 * 60, 4 * 60, 8 * 60, 12 * 60, 20 * 60].map((minutes) => minutes * MINUTE);

/** Attempts at composing a mail (the database may have been away) before it is set aside as a poison message. */
export const MAX_RENDER_ATTEMPTS = 3;

/** The latest instant that a clock in order can have written. */
export const latestPlausible = (now: Date): Date => new Date(now.getTime() + CLOCK_TOLERANCE);

/** When to try again after so many attempts; null when there are no more. */
export function retryAt(attempts: number, now: Date): Date | null {
  const wait = waits[attempts - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait);
}

/**
 * Compares the stored reminders of one subject with those it wants now. What was sent, is being sent or has failed stays
 * (what failed is given up when it is no longer wanted); a due one that is wanted for another instant is moved.
 * Idempotent: after the plan is carried out the next one is empty.
 */
export function planReminders(
  known: readonly KnownReminder[],
  desiredState: readonly WantedReminder[],
  now: Date,
): ReminderPlan {
  const open = new Map(known.map((one) => [keyOf(one), one]));
  const set: ReminderPlan['set'][number][] = [];
  const fresh: WantedReminder[] = [];
  for (const wanted of unique(desiredState).filter((one) => !known.some((other) => sentElsewhere(other, one)))) {
    const same = open.get(keyOf(wanted));
    open.delete(keyOf(wanted));
    if (!same) fresh.push(wanted);
    else if (same.state === 'due' && !saysTheSame(same, wanted)) set.push({ id: same.id, wanted });
    else if (same.state === 'cancelled' && !isTooLate(wanted, now)) set.push({ id: same.id, wanted });
  }
  const left = [...open.values()].sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  const add: WantedReminder[] = [];
  const cancel = new Set(left.filter(({ state }) => state === 'due' || state === 'failed').map(({ id }) => id));
  for (const wanted of fresh.filter((one) => !isTooLate(one, now))) {
    const moved = left.find((one) => one.state === 'due' && cancel.has(one.id) && isForSame(one, wanted));
    if (moved) {
      cancel.delete(moved.id);
      set.push({ id: moved.id, wanted });
    } else add.push(wanted);
  }
  return { add, set, cancel: [...cancel] };
}

const isTooLate = ({ dueAt }: WantedReminder, now: Date) => dueAt.getTime() < now.getTime() - TOO_LATE;

type Keyed = Pick<WantedReminder, 'kind' | 'to' | 'dueAt'>;
const keyOf = ({ kind, to, dueAt }: Keyed) => `${kind}\n${to.email.toLowerCase()}\n${dueAt.getTime()}`;
/** Whether both have the same kind, reader and instant. */
export const isSameMail = (one: Keyed, other: Keyed): boolean => keyOf(one) === keyOf(other);

/** A person who changed their address does not get again what went to the old one. */
const sentElsewhere = (one: KnownReminder, wanted: WantedReminder) =>
  (one.state === 'sent' || one.state === 'sending') &&
  one.to.userId !== null &&
  one.to.userId === wanted.to.userId &&
  one.to.email.toLowerCase() !== wanted.to.email.toLowerCase() &&
  one.kind === wanted.kind &&
  one.dueAt.getTime() === wanted.dueAt.getTime();

const isForSame = (one: Keyed, other: Keyed) =>
  one.kind === other.kind && one.to.email.toLowerCase() === other.to.email.toLowerCase();

/** Of two for the same mail the later one counts. */
function unique(desired: readonly WantedReminder[]): WantedReminder[] {
  const byKey = new Map(desired.map((one) => [keyOf(one), one]));
  return [...byKey.values()].sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
}

function saysTheSame(known: KnownReminder, wanted: WantedReminder): boolean {
  const { to } = wanted;
  return (
    known.to.userId === to.userId &&
    known.to.name === to.name &&
    known.to.locale === to.locale &&
    factsOf(known.details) === factsOf(wanted.details ?? {})
  );
}

const factsOf = (details: Readonly<Record<string, string>>) =>
  JSON.stringify(Object.entries(details).sort(([one], [other]) => (one < other ? -1 : 1)));
