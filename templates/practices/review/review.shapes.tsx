import type { FormState } from '../../components/form.js';
import type {
  Criterion,
  LongField,
  Origin,
  OutcomeShape,
  PracticeClass,
  PracticeState,
  PracticeWords,
} from '../bank/practice.shapes.js';

/** A practice in FM4's lists. */
export interface DeskLine {
  readonly id: string;
  readonly origin: Origin;
  readonly title: string;
  readonly institution: string;
  readonly state: PracticeState;
  readonly class: PracticeClass | null;
  readonly underReview: boolean;
  readonly lookBy: string | null;
  readonly dueOn: string | null;
  readonly disputedAt: Date | null;
  /** How many have judged in the review that is open. */
  readonly judged: number;
  /** The reader has a seat and has not judged. */
  readonly mine: boolean;
  /** The reader may take a seat. */
  readonly free: boolean;
}

export interface ReviewPageProps {
  line: DeskLine;
  text: PracticeWords;
  /** The fields in which something seems to tell of a person. */
  telling: readonly ('title' | LongField)[];
  outcomes: readonly OutcomeShape[];
  /** Of the review that is open; a name only where the reader may know it. */
  seats: readonly { seat: number; name: string | null; takenAt: Date; doneAt: Date | null; mayRelease: boolean }[];
  /** Why the reader does not judge it. */
  refusal: 'role' | 'wrote' | 'institution' | null;
  mayTake: boolean;
  /** What the reader judges now; null when they have no seat, or have judged. */
  judges: readonly Criterion[] | null;
  judged: boolean;
  mayLookAgain: boolean;
  maxReason: number;
  form: FormState;
}
