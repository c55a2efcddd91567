/** Questions of companies to FM4: terms, lengths and who may do what, pure. */
import { addMonths, addWorkingDays, type Day, dayOf } from '#libs/mexico';
import { hasRole, type Role } from '../../database/index.js';

/** `asked`: FM4 has to answer; `answered`: the company reads; `closed`: until somebody of the company writes again. */
export type AdviceState = 'asked' | 'answered' | 'closed';

/** Working days within which FM4 answers, after the day of the question: FM4's own promise. */
export const ANSWER_DAYS = 5;

/** Days from the last one of the term on which advisors are reminded. */
export const dueSchedule = { days: [-1, 1], min: -10, max: 30, most: 5 } as const;

/** Lengths of a question and of an answer, in characters. */
export const adviceText = { least: 15, most: 4000 } as const;

/** Questions of one company that wait for FM4 at a time. */
export const MOST_WAITING = 10;

/** Months for which a closed question is kept, from when it was closed. */
export const ADVICE_MONTHS = 24;

/** Those who advise companies. What they answer ties them to the company: they do not audit it. */
export const advisorRoles = ['content_editor', 'legal_reviewer'] as const satisfies readonly Role[];

/** Those who see the questions. Not who audits: what a company asks is no evidence. */
export const adviceReaders = [...advisorRoles, 'staff_admin'] as const satisfies readonly Role[];

/** Those who ask for a company. */
export const askingRoles = ['company_admin', 'company_editor'] as const satisfies readonly Role[];

/** Whether the person may answer. */
export const mayAdvise = (person: { readonly roles: readonly Role[] }): boolean => hasRole(person, ...advisorRoles);

/** The day by which FM4 answers what was asked at that instant. */
export const answerBy = (asked: Date): Day => addWorkingDays(dayOf(asked), ANSWER_DAYS);

/** What was closed before this day is forgotten. */
export const forgottenBefore = (today: Day): Day => addMonths(today, -ADVICE_MONTHS);

/** Whether the term has passed without an answer. */
export const isLate = ({ state, answerBy: by }: { state: AdviceState; answerBy: Day }, today: Day): boolean =>
  state === 'asked' && today > by;
