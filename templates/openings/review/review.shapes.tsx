import type { FormState } from '../../components/form.js';
import type {
  Check,
  ClosingReason,
  OpeningFacts,
  OpeningLimits,
  ReviewShape,
  StandingProblem,
} from '../announcing/opening.shapes.js';

export interface ReadOpeningProps {
  readonly opening: OpeningFacts & { readonly contact: string };
  readonly problem: StandingProblem | null;
  readonly check: Check;
  readonly reviews: readonly ReviewShape[];
  /** Who has it to read, while it waits. */
  readonly taken: 'mine' | 'other' | null;
  readonly mayTake: boolean;
  readonly mayRelease: boolean;
  readonly mayAnswer: boolean;
  readonly mayPause: boolean;
  readonly mayResume: boolean;
  readonly mayClose: boolean;
  readonly hasSheet: boolean;
  /** Its last day passed before FM4 answered: nobody can be told of it any more. */
  readonly isPast: boolean;
  /** Its pay is below what is the minimum today. */
  /** The pay is below today's minimum, and in which state FM4 can do something about it; null: neither. */
  readonly belowMinimum: 'sent' | 'open' | 'paused' | null;
  readonly pauseReason: string | null;
  readonly closedFor: ClosingReason | null;
  readonly closeReason: string | null;
  readonly limits: OpeningLimits;
  /** A form that was sent and refused, and which of the page's forms it is. */
  readonly form: { readonly of: string; readonly state: FormState } | null;
}

/** How many openings, posts and people. */
export interface DeskCountsShape {
  readonly waiting: number;
  readonly live: number;
  readonly returned: number;
  readonly closed: number;
  readonly posts: number;
  readonly told: number;
  readonly interviewed: number;
  readonly hired: number;
}
