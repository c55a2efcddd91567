/** Until when a company may appeal a decision of the committee, pure. */
import { addWorkingDays, type Day, dayOf } from '#libs/mexico';

/** Working days after the decision. The scheme's own term; the length is that of a recurso de revisión (LFPA art. 85). */
export const appealWorkingDays = 15;

/** The last day on which a decision may be appealed. */
export const appealBy = (decidedAt: Date): Day => addWorkingDays(dayOf(decidedAt), appealWorkingDays);
