import { addDays, type Day, dayOf, instantOf } from '#libs/mexico';

/** Days as they were typed into an address, and the instants between which they lie. */
export interface Period {
  readonly from: Day | null;
  readonly until: Day | null;
  /** From this instant on; null: from the beginning. */
  readonly start: Date | null;
  /** Before this instant; null: until now. */
  readonly end: Date | null;
}

/** A day, or null for anything else. */
export function dayIn(typed: unknown): Day | null {
  if (typeof typed !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(typed)) return null;
  const date = new Date(`${typed}T12:00:00Z`);
  return !Number.isNaN(date.getTime()) && dayOf(date) === typed ? typed : null;
}

/** Whole days of Mexico City, both included. */
export function periodIn(from: unknown, until: unknown): Period {
  const [first, last] = [dayIn(from), dayIn(until)];
  return {
    from: first,
    until: last,
    start: first === null ? null : instantOf(first),
    end: last === null ? null : instantOf(addDays(last, 1)),
  };
}
