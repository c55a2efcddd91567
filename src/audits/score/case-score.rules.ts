import { explainScore, type ExplainedScore } from '../../assessments/index.js';
import { auditedAnswers, companyAnswers, soundByItem } from '../review/results.rules.js';
import { isReviewed, type ReviewSource } from '../review/review.views.js';

/** By whose answers a score is made. */
export type ScoreBy = 'empresa' | 'auditoria';

/** What an address asks for; the company's score where it asks for nothing. */
export const scoreAsked = (asked: unknown): ScoreBy => (asked === 'auditoria' ? 'auditoria' : 'empresa');

/** Whether there is such a score: the audit has one once every item is reviewed. */
export const hasScore = (source: ReviewSource, by: ScoreBy): boolean => by === 'empresa' || isReviewed(source);

/** A case's score line by line, where `hasScore`. */
export function explainedCase({ found, submission }: ReviewSource, by: ScoreBy): ExplainedScore {
  const { instrument, profile } = submission;
  const answers = by === 'empresa' ? companyAnswers(submission) : auditedAnswers(submission, soundByItem(found));
  return explainScore(instrument, profile, answers);
}
