/** The mails about a survey in its present state, pure. */
import { type Day, instantOf } from '#libs/mexico';
import type { DesiredReminder } from '../../notifications/index.js';

export type Recipient = DesiredReminder['to'];

export const surveyReminderKinds = {
  /** To the auditor, or while nobody has the case to the coordination: the last day is over, the results are there. */
  ended: 'audits.survey-ended',
  /** To the company's administrators: the survey is over; their page says what of it they see. */
  results: 'audits.survey-results',
} as const;

/** When they go out, on the day of the end. */
const TIME = '09:00';

export interface SurveyForReminders {
  readonly closedOn: Day | null;
  readonly closedBy: 'date' | 'person' | null;
}

export interface SurveyPeople {
  readonly reviewers: readonly Recipient[];
  readonly company: readonly Recipient[];
}

/** What a survey wants mailed. Nothing while it is open. */
export function wantedSurveyReminders(survey: SurveyForReminders, people: SurveyPeople): DesiredReminder[] {
  const { closedOn, closedBy } = survey;
  if (closedOn === null) return [];
  const dueAt = instantOf(closedOn, TIME);
  const to = (recipients: readonly Recipient[], kind: string) => recipients.map((one) => ({ kind, to: one, dueAt }));
  // who closed it knows
  const reviewers = closedBy === 'date' ? people.reviewers : [];
  return [...to(reviewers, surveyReminderKinds.ended), ...to(people.company, surveyReminderKinds.results)];
}
