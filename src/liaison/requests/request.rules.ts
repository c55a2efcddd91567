/** Requests of liaisons to FM4, pure. */
import { addWorkingDays, type Day, dayOf } from '#libs/mexico';

export const requestLimits = { subject: 140, text: 3000, answer: 4000 } as const;
/** Requests on a page of a list. */
export const PAGE_OF_REQUESTS = 25;
/** Working days in which FM4 answers. */
const ANSWER_DAYS = 5;

export const requestStates = ['open', 'answered', 'closed'] as const;
export type RequestState = (typeof requestStates)[number];

/** By when what is asked at that instant is answered. */
export const answerBy = (askedAt: Date): Day => addWorkingDays(dayOf(askedAt), ANSWER_DAYS);

export function requestState(request: {
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
}): RequestState {
  if (request.closedAt !== null) return 'closed';
  return request.answeredAt === null ? 'open' : 'answered';
}
