import type { Day } from '#libs/mexico';
import type { Role } from '../../database/index.js';

/** Who sees an event: those who hold one of the roles in the company (null: in FM4); with `userId`, only that person. */
export interface EventAudience {
  readonly userId: string | null;
  readonly companyId: string | null;
  readonly roles: readonly Role[];
}

/** One event that a subject wants in calendars and lists in its present state; one of a kind for an audience. */
export interface WantedEvent {
  /** `room.what`; its words are `calendar.<kind>` in the catalogues. */
  readonly kind: string;
  readonly for: EventAudience;
  /** A deadline is a whole day, a session has instants; null: it is to be done, but by no day. */
  readonly when: { readonly day: Day } | { readonly starts: Date; readonly ends: Date } | null;
  /** Something for the audience to do, listed from that day on (null: at once); false: only good to know. */
  readonly task: { readonly from: Day | null } | false;
  /** Where it is done or read about: a path of this site. */
  readonly path: string;
  /** What its words need: names, never more about a person. */
  readonly details: Readonly<Record<string, string>>;
}

/** An event as it is written down. */
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
  readonly sequence: number;
  readonly changedAt: Date;
}
