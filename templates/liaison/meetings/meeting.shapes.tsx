import type { FormState } from '../../components/form-state.js';
import type { AgreementLimits, CommitmentLine } from '../agreements/agreement.shapes.js';
import type { AgreementPlace } from '../agreements/place.js';

export type MeetingState = 'coming' | 'held' | 'closed' | 'cancelled';

/** A meeting in a list. */
export interface MeetingLine {
  id: string;
  title: string;
  ally: string;
  startsAt: Date;
  place: string;
  state: MeetingState;
}

/** A meeting to show. */
export interface MeetingFacts extends MeetingLine {
  endsAt: Date;
  agenda: string;
  /** Others who take part. */
  parties: readonly string[];
  cancelledReason: string | null;
  minutes: string;
  closedAt: Date | null;
  /** Attendance by code is taken now. */
  taken: boolean;
}

/** Somebody who is invited, or was there. */
export interface MeetingPersonLine {
  id: string;
  name: string;
  institution: string;
  email: string | null;
  present: boolean;
  method: 'code' | 'hand' | null;
}

export type MeetingLimits = Readonly<
  Record<'institution' | 'title' | 'place' | 'agenda' | 'parties' | 'minutes' | 'reason' | 'name', number>
>;

/** What the page of a meeting shows. */
export interface MeetingPageProps {
  place: AgreementPlace;
  home: string;
  meeting: MeetingFacts;
  people: readonly MeetingPersonLine[];
  commitments: readonly CommitmentLine[];
  limits: AgreementLimits & MeetingLimits;
  /** Puts somebody on the list; null where nobody may be any more. */
  person: FormState | null;
  /** Who of the list was there; null where that is not asked. */
  present: FormState | null;
  minutes: FormState | null;
  commitment: FormState | null;
}
