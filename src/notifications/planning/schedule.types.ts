/** The days on which a kind of reminder goes out, counted from a day of its subject, and how far FM4 may change them. */
export interface ScheduleDefinition {
  /** Days after (negative: before) the day it counts from, ascending: what holds unless FM4 says otherwise. */
  readonly days: readonly number[];
  /** The first and the last day that make sense. */
  readonly min: number;
  readonly max: number;
  /** How many there may be; there is always one. */
  readonly most: number;
}

/** A day of a schedule. */
export interface Offset {
  readonly days: number;
  /** When FM4 put it into the schedule; null: it always was there. */
  readonly since: Date | null;
}

/** The schedule of a kind as it is now. */
export interface Schedule {
  readonly kind: string;
  readonly limits: ScheduleDefinition;
  readonly offsets: readonly Offset[];
  /** The days alone, ascending. */
  readonly days: readonly number[];
  /** 0: as the room says; then one more with each change. */
  readonly version: number;
  readonly updatedBy: string | null;
  readonly updatedAt: Date | null;
}
