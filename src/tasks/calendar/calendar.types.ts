import type { Day } from '#libs/mexico';
import type { Role } from '../../database/index.js';

/**
 * Who sees an event: holders of one of the roles in the company, or in FM4 when null; with `userId`, only that person, who
 * needs no role where none is named.
 */
export interface EventAudience {
  readonly userId: string | null;
  readonly companyId: string | null;
  readonly roles: readonly Role[];
}

/** An event that a subject should have in its present state; unique by kind, person and company. */
export interface WantedEvent {
  /** `room.what`; its texts are `calendar.<kind>` and `calendar.<kind>.text` in the catalogues. */
  readonly kind: string;
  readonly for: EventAudience;
  /** A deadline is a whole day, a session has instants; null for a task without a deadline. */
  readonly when: { readonly day: Day } | { readonly starts: Date; readonly ends: Date } | null;
  /** A task for the audience, listed from that day on (null: at once); false for an event that asks for nothing. */
  readonly task: { readonly from: Day | null } | false;
  /** The page where it is done or read about: a path of this site. */
  readonly path: string;
  /** Parameters of its texts; of a person never more than a name. */
  readonly details: Readonly<Record<string, string>>;
}

/** A stored event. */
export interface CalendarRow {
  readonly id: string;
  readonly kind: string;
  readonly for: EventAudience;
  readonly starts: Date | null;
  readonly ends: Date | null;
  readonly allDay: boolean;
  readonly task: boolean;
  readonly taskFrom: Date | null;
  readonly path: string;
  readonly details: Readonly<Record<string, string>>;
  readonly state: 'confirmed' | 'cancelled';
  /** 0 when created; grows with each change. */
  readonly sequence: number;
  readonly changedAt: Date;
}

/** An event that was created, changed or cancelled. */
export interface EventChange {
  readonly event: CalendarRow;
  readonly change: 'set' | 'changed' | 'cancelled';
}
