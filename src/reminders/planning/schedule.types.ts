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
