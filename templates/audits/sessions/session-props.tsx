import type { FormState } from '../../components/form-state.js';
import type { LevelId } from '../review/review-props.js';

export type SessionState = 'convened' | 'open' | 'closed' | 'signed' | 'cancelled';

/** A case on the agenda. */
export interface AgendaEntry {
  id: string;
  auditId: string;
  company: string;
  targetLevel: LevelId;
  /** Calendar day by which it should be decided. */
  dueOn: string | null;
  ballot: number;
  stuck: 'tie' | 'no-quorum' | null;
  result: 'decided' | 'returned' | 'deferred' | null;
  level: LevelId | null;
  votes: number;
}

/** A person who was called. */
export interface SeatEntry {
  id: string;
  name: string;
  seat: 'member' | 'alternate';
  isChair: boolean;
  calledAt: Date | null;
  joinedAt: Date | null;
  leftAt: Date | null;
  present: boolean;
  /** The minutes. */
  signed: boolean;
  excused: boolean;
}

export interface SessionProps {
  id: string;
  state: SessionState;
  startsAt: Date;
  place: string;
  chair: string;
  convener: string;
  openedAt: Date | null;
  closedAt: Date | null;
  cancelReason: string | null;
  /** How many sit, and how many it takes. */
  present: number;
  quorum: number;
  agenda: readonly AgendaEntry[];
  people: readonly SeatEntry[];
  mayJoin: boolean;
  /** The reader is called, and the day has not come. */
  tooEarly: boolean;
  mayLeave: boolean;
  mayOpen: boolean;
  mayClose: boolean;
  mayCancel: boolean;
  mayPreside: boolean;
  /** Cases that wait for their decision. */
  pending: number;
  /** Of the committee and not called, who could be an alternate. */
  others: readonly { userId: string; name: string }[];
  /** Cases that are on no agenda. */
  waiting: readonly { auditId: string; company: string }[];
  /** There are minutes. */
  minutes: boolean;
  form: FormState;
}
