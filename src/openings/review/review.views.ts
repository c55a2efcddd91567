import type { ReadOpeningProps } from '#templates/openings/review/review.shapes';
import type { FormState } from '#templates/components/form-state';
import type { Day } from '#libs/mexico';
import type { MinimumWage } from '../announcing/minimum-pay.js';
import { checkView, openingFacts } from '../announcing/opening.views.js';
import { isLive, isPast, openingLimits, payProblems, stateOn } from '../opening.rules.js';
import type { WholeOpening } from '../announcing/announcing.service.js';

const isBelow = (opening: WholeOpening['opening'], minimum: MinimumWage | null): boolean =>
  payProblems(opening, minimum?.perDay ?? null).some(({ field }) => field === 'payFrom');

/** An opening to FM4, with what the reader may do about it. */
export function readOpeningView(
  { opening, norms, reviews, problem }: WholeOpening,
  reader: { readonly userId: string; readonly isAdmin: boolean },
  { today, minimum, form }: { today: Day; minimum: MinimumWage | null; form: { of: string; state: FormState } | null },
): ReadOpeningProps {
  const { takenBy, state, contact } = opening;
  const isMine = state === 'sent' && takenBy === reader.userId;
  const now = stateOn(today, opening);
  return {
    opening: { ...openingFacts(opening, today), contact },
    problem,
    check: checkView(opening, norms),
    reviews: reviews.map(({ number, outcome, reasons, decidedAt }) => ({ number, outcome, reasons, decidedAt })),
    taken: state !== 'sent' || takenBy === null ? null : isMine ? 'mine' : 'other',
    mayTake: state === 'sent' && takenBy === null,
    mayRelease: state === 'sent' && takenBy !== null && (isMine || reader.isAdmin),
    mayAnswer: isMine,
    mayPause: now === 'open',
    mayResume: now === 'paused',
    mayClose: isLive(now),
    hasSheet: now === 'open' && problem === null,
    isPast: state === 'sent' && isPast(today, opening),
    belowMinimum: (now === 'sent' || now === 'open' || now === 'paused') && isBelow(opening, minimum) ? now : null,
    pauseReason: opening.pauseReason,
    closedFor: opening.closedFor ?? (now === 'closed' ? 'ended' : null),
    closeReason: opening.closeReason,
    limits: openingLimits,
    form,
  };
}
