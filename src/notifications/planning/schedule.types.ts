/** The days on which a kind of reminder is sent, counted from a day of its subject, and how far FM4 may change them. */
export interface ScheduleDefinition {
  /** Days after (negative: before) the day it counts from, ascending: the default until FM4 changes them. */
  readonly days: readonly number[];
  /** The first and the last day that make sense. */
  readonly min: number;
  readonly max: number;
  /** How many days there may be; at least one. */
  readonly most: number;
}

/** A day of a schedule. */
export interface Offset {
  readonly days: number;
  /** When FM4 put it into the schedule; null for a day of the room's own. */
  readonly since: Date | null;
}

/** The schedule of a kind as it is now. */
export interface Schedule {
  readonly kind: string;
  readonly limits: ScheduleDefinition;
  readonly offsets: readonly Offset[];
  /** The days alone, ascending. */
  readonly days: readonly number[];
  /** 0 for the room's own days; grows by one with each change. */
  readonly version: number;
  readonly updatedBy: string | null;
  readonly updatedAt: Date | null;
}
