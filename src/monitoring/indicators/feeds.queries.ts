import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, rows } from '../../database/index.js';
import {
  daysToJob,
  formalHires,
  hiresConfirmed,
  imssInTime,
  interviewsHeld,
  referralsReceived,
  visitedCompanies,
} from './log-feeds.js';
import {
  activeCompanies,
  adviceInTime,
  assessmentsComplete,
  auditGap,
  certificatesIssued,
  complaintsReceived,
  complaintsInTime,
  correctivePlans,
  courseCompletion,
  courseStarters,
  criticalItems,
  distinctionsInForce,
  firstCycle,
  guidanceCurrent,
  hoursPerPerson,
  inductionDone,
  liaisonsTrained,
  managersTrained,
  meanScore,
  openingsReviewed,
  privacyInTime,
  processDays,
  scoreGain,
  suppressedCells,
  trainingHours,
  distinctionsLost,
} from './platform-feeds.js';
import {
  answeredTwice,
  attitudesByCourse,
  channelKnown,
  channelTrusted,
  contractUnderstood,
  formalEmployment,
  leavingReasons,
  risenByCourse,
  skillsUsed,
  treatmentIndex,
} from './answer-feeds.js';
import type { Variable } from './sheet.rules.js';

// Each query gives the rows behind an indicator from the day $1 to before the day $2, in Mexico City: what is counted
// (subject, label, address), what it adds to the numerator and to the denominator, and by what it can be told apart.

/** By name. */
export const feeds = {
  'attitudes-by-course': attitudesByCourse,
  'risen-by-course': risenByCourse,
  'answered-twice': answeredTwice,
  'formal-employment': formalEmployment,
  'leaving-reasons': leavingReasons,
  'skills-used': skillsUsed,
  'contract-understood': contractUnderstood,
  'channel-known': channelKnown,
  'channel-trusted': channelTrusted,
  'treatment-index': treatmentIndex,
  'active-companies': activeCompanies,
  'first-cycle': firstCycle,
  'course-starters': courseStarters,
  'course-completion': courseCompletion,
  'training-hours': trainingHours,
  'managers-trained': managersTrained,
  certificates: certificatesIssued,
  induction: inductionDone,
  'advice-in-time': adviceInTime,
  'imss-in-time': imssInTime,
  'guidance-current': guidanceCurrent,
  'assessments-complete': assessmentsComplete,
  'mean-score': meanScore,
  'score-gain': scoreGain,
  'critical-items': criticalItems,
  'audit-gap': auditGap,
  distinctions: distinctionsInForce,
  'corrective-plans': correctivePlans,
  withdrawals: distinctionsLost,
  openings: openingsReviewed,
  'process-days': processDays,
  interviews: interviewsHeld,
  hires: hiresConfirmed,
  formality: formalHires,
  'days-to-job': daysToJob,
  'hours-per-person': hoursPerPerson,
  complaints: complaintsReceived,
  'complaints-in-time': complaintsInTime,
  'privacy-in-time': privacyInTime,
  'suppressed-cells': suppressedCells,
  'liaisons-trained': liaisonsTrained,
  'referrals-received': referralsReceived,
  'visited-companies': visitedCompanies,
} as const;

/** Names a query. */
export type FeedName = keyof typeof feeds;

/** Whether there is a query of that name. */
export const isFeed = (name: string): name is FeedName => Object.hasOwn(feeds, name);

/** Whether it counts frozen figures: it is frozen after all others. */
export const countsFigures = (feed: string): boolean => feed === 'suppressed-cells';

/** Of what people answered: rows of one subject are shown as their sums alone. */
const ofAnswers: ReadonlySet<FeedName> = new Set<FeedName>([
  'attitudes-by-course',
  'risen-by-course',
  'answered-twice',
  'formal-employment',
  'leaving-reasons',
  'skills-used',
  'contract-understood',
  'channel-known',
  'channel-trusted',
  'treatment-index',
]);

/** Whether its rows are what people answered. */
export const isOfAnswers = (feed: FeedName): boolean => ofAnswers.has(feed);

/** Days from the first to before the second. */
export interface Days {
  readonly startsOn: Day;
  readonly endsBefore: Day;
}

/** Rows that are alike in all by which they are told apart, added up. */
export interface AtomRow {
  readonly dims: Readonly<Partial<Record<Variable, string>>>;
  readonly numerator: number;
  readonly denominator: number;
  readonly count: number;
}

/** What an indicator comes to, added up by what tells its rows apart. In the system's scope. */
export const atomsOf = (tx: EntityManager, feed: FeedName, { startsOn, endsBefore }: Days): Promise<AtomRow[]> =>
  rows<AtomRow>(
    tx,
    `select r.dims, sum(r.numerator)::float8 as numerator, sum(r.denominator)::float8 as denominator, count(*)::int as count
     from (${feeds[feed]}) r group by r.dims order by r.dims::text`,
    [startsOn, endsBefore],
  );

/** The median of what the rows say; null: there are none. In the system's scope. */
export async function medianOf(
  tx: EntityManager,
  feed: FeedName,
  { startsOn, endsBefore }: Days,
): Promise<number | null> {
  const row = await one<{ median: number | null }>(
    tx,
    `select (percentile_cont(0.5) within group (order by r.numerator::float8))::float8 as median from (${feeds[feed]}) r`,
    [startsOn, endsBefore],
  );
  return row!.median;
}

/** A row behind a figure. */
export interface FeedRow {
  readonly subject: string;
  readonly label: string;
  readonly href: string | null;
  /** Null: hidden by the rule of five. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many there are, on all pages. */
  readonly total: number;
}

/** The rows behind a figure, page by page. In the system's scope. */
export const feedRows = (
  tx: EntityManager,
  feed: FeedName,
  { startsOn, endsBefore }: Days,
  { limit, offset }: { limit: number; offset: number },
): Promise<FeedRow[]> =>
  rows<FeedRow>(
    tx,
    `select r.subject, r.label, r.href, r.numerator::float8 as numerator, r.denominator::float8 as denominator,
       count(*) over ()::int as total
     from (${feeds[feed]}) r order by r.label, r.subject limit $3 offset $4`,
    [startsOn, endsBefore, limit, offset],
  );

/** The rows of one subject that are alike in all by which they are told apart, added up. */
export interface SubjectRow extends AtomRow {
  readonly subject: string;
  readonly label: string;
  readonly href: string | null;
}

/** What an indicator comes to by subject. In the system's scope. */
export const subjectsOf = (tx: EntityManager, feed: FeedName, { startsOn, endsBefore }: Days): Promise<SubjectRow[]> =>
  rows<SubjectRow>(
    tx,
    `select r.subject, r.label, r.href, r.dims, sum(r.numerator)::float8 as numerator,
       sum(r.denominator)::float8 as denominator, count(*)::int as count
     from (${feeds[feed]}) r group by r.subject, r.label, r.href, r.dims order by r.label, r.subject, r.dims::text`,
    [startsOn, endsBefore],
  );
