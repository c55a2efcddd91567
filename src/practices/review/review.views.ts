import type { FormState } from '#templates/components/form-state';
import type { DeskLine, ReviewPageProps } from '#templates/practices/review/review.shapes';
import { hasRole, type Role } from '../../database/index.js';
import type { RoundRow, SaidRow } from '../bank/bank.queries.js';
import { tellingFields } from '../bank/bank.views.js';
import { outcomesOf } from '../bank/outcome.views.js';
import { type PracticeTies, reviewRefusal } from '../practice.policy.js';
import { type Criterion, criteria, reasonLimits } from '../practice.rules.js';
import type { DeskRow, JudgedText, SeatRow } from './review.queries.js';
import { THIRD_SEAT } from './review.rules.js';

/** A line of FM4's list. */
export const deskLine = (row: DeskRow): DeskLine => ({
  ...row,
  // what was taken back keeps its day, and is not looked at again
  lookBy: row.state === 'published' ? row.lookBy : null,
  underReview: row.openedAt !== null,
});

/** What a reader of FM4 knows of a practice. */
export interface ReviewFacts {
  readonly row: DeskRow;
  readonly text: JudgedText;
  readonly rounds: readonly RoundRow[];
  readonly said: readonly SaidRow[];
  /** Of the open round. */
  readonly seats: readonly SeatRow[];
  /** What the third judges. */
  readonly disputed: readonly Criterion[];
  readonly ties: PracticeTies;
}

/** The criteria that a seat judges. */
export const askedOf = (seat: number, disputed: readonly Criterion[]): readonly Criterion[] =>
  seat === THIRD_SEAT ? disputed : criteria;

/** A practice to FM4: who judges is named to the coordination, what they say to nobody before it is decided. */
export function reviewPageView(
  { row, text, rounds, said, seats, disputed, ties }: ReviewFacts,
  reader: { readonly userId: string; readonly roles: readonly Role[] },
  form: FormState,
): ReviewPageProps {
  const own = seats.find(({ reviewerId }) => reviewerId === reader.userId);
  const isAdmin = hasRole(reader, 'staff_admin');
  return {
    line: deskLine(row),
    text,
    telling: row.openedAt === null ? [] : tellingFields(text),
    outcomes: outcomesOf(rounds, said),
    seats: seats.map(({ seat, name, takenAt, doneAt, reviewerId }) => ({
      seat,
      name: isAdmin || reviewerId === reader.userId ? name : null,
      takenAt,
      doneAt,
      mayRelease: doneAt === null && (isAdmin || reviewerId === reader.userId),
    })),
    refusal: reviewRefusal(reader, ties),
    mayTake: row.free,
    judges: own && own.doneAt === null ? [...askedOf(own.seat, disputed)] : null,
    judged: own !== undefined && own.doneAt !== null,
    mayLookAgain: isAdmin && row.state === 'published' && row.openedAt === null,
    maxReason: reasonLimits.most,
    form,
  };
}
