import type { WantedReminder } from './reminder.types.js';

/** States of a reminder. */
export type ReminderState = 'due' | 'sending' | 'sent' | 'cancelled' | 'failed' | 'suppressed';

/** A reminder as it is written down, as far as reconciling needs it. */
export interface KnownReminder {
  readonly id: string;
  readonly kind: string;
  readonly state: ReminderState;
  readonly to: WantedReminder['to'];
  readonly dueAt: Date;
  readonly details: Readonly<Record<string, string>>;
}

/** What makes the record follow the wish. */
export interface ReminderPlan {
  readonly add: readonly WantedReminder[];
  /** Due ones that get another date or other facts, and cancelled ones that are wanted again. */
  readonly set: readonly { readonly id: string; readonly wanted: WantedReminder }[];
  readonly cancel: readonly string[];
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A mail this late, and never written down before, would confuse more than it helps: it is not begun any more. */
export const TOO_LATE = 7 * 24 * HOUR;

/** A claim this old belongs to a process that died; another may take the mail. Longer than any server may take. */
export const CLAIM_LASTS = 5 * MINUTE;

/** How long to wait after the first, second, … failure that may pass: two days in all, then it has failed. */
const waits = [1, 5, 15, 30, 60, 2 * 60, 4 * 60, 8 * 60, 12 * 60, 20 * 60].map((minutes) => minutes * MINUTE);

/** What cannot be written, whatever the server says, is tried so often (the database may have been away), then parked. */
export const TRIES_OF_POISON = 3;

/** When to try again after so many attempts; null: no more. */
export function retryAt(attempts: number, now: Date): Date | null {
  const wait = waits[attempts - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait);
}

/**
 * Compares what is written down for one subject with what it wants now. What was sent, is being sent or has failed
 * stays as it is (what failed is given up when it is no longer wanted). Something due that is wanted for another
 * instant is moved. Planning again after the plan is carried out gives an empty plan.
 */
export function planReminders(
  known: readonly KnownReminder[],
  wishes: readonly WantedReminder[],
  now: Date,
): ReminderPlan {
  const open = new Map(known.map((one) => [keyOf(one), one]));
  const set: ReminderPlan['set'][number][] = [];
  const fresh: WantedReminder[] = [];
  for (const wanted of unique(wishes).filter((one) => !known.some((other) => toldElsewhere(other, one)))) {
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
/** Whether both are one mail: kind, reader and instant. */
export const isSameMail = (one: Keyed, other: Keyed): boolean => keyOf(one) === keyOf(other);

/** Whoever changes their address is not told again what they know. */
const toldElsewhere = (one: KnownReminder, wanted: WantedReminder) =>
  (one.state === 'sent' || one.state === 'sending') &&
  one.to.userId !== null &&
  one.to.userId === wanted.to.userId &&
  one.to.email.toLowerCase() !== wanted.to.email.toLowerCase() &&
  one.kind === wanted.kind &&
  one.dueAt.getTime() === wanted.dueAt.getTime();

const isForSame = (one: Keyed, other: Keyed) =>
  one.kind === other.kind && one.to.email.toLowerCase() === other.to.email.toLowerCase();

/** Of two wishes for the same mail the later one counts. */
function unique(wishes: readonly WantedReminder[]): WantedReminder[] {
  const byKey = new Map(wishes.map((one) => [keyOf(one), one]));
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
