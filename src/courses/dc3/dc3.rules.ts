import { addDays, addMonths, addWorkingDays, type Day, dayOf, daysBetween } from '#libs/mexico';

/** Above so many people a company has a joint training commission, which signs (LFT 153-E). */
export const COMMISSION_ABOVE = 50;
/** A training plan covers at most so many years (LFT 153-H). */
export const PLAN_YEARS = 2;
/** Working days after the end of a course within which its DC-3 is handed over (Acuerdo DOF 14-06-2013). */
export const DELIVERY_DAYS = 20;
/** Working days after each year of the plan, and after its end, within which list DC-4 is presented (the same, art. 26). */
export const LIST_DAYS = 60;
/** Working days before those ends on which the company is reminded. */
export const deliveryReminders = [10, 3] as const;
export const listReminders = [20, 5] as const;
/** Days for which the law asks the company to keep a DC-3 at least (art. 26): nobody's request erases it before. */
export const KEPT_DAYS = 365;
/** Lengths are the product's own: the form sets none. */
export const lengths = { surname: 60, names: 80, post: 80, agent: 200, address: 300, registration: 40 } as const;
/** Rows of people that one workbook may have. */
export const MOST_ROWS = 10_000;
/** People on a page. */
export const PAGE = 50;

/** Who teaches: the company itself; somebody registered with STPS; others that art. 24 of the Acuerdo allows. */
export const agentKinds = ['internal', 'external', 'other'] as const;
export type AgentKind = (typeof agentKinds)[number];

/** What a company says about its training plan, as far as it decides whether a DC-3 may be given. */
export interface PlanFacts {
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly agent: AgentKind;
  readonly agentRegistration: string | null;
  readonly workersName: string | null;
  /** Slugs of the courses in it. */
  readonly courses: readonly string[];
}

/** A course that somebody passed. Days in Mexico. */
export interface PassedFacts {
  readonly course: string;
  readonly startedOn: Day;
  readonly finishedOn: Day;
  readonly hours: number;
  /** The company wrote down what the form asks of the person. */
  readonly hasData: boolean;
}

/** Why no DC-3 can be given. */
export type Obstacle = 'no-plan' | 'not-in-plan' | 'outside-plan' | 'registration' | 'workers' | 'person';

/** All that keeps a DC-3 from being given, in the order in which a company mends it; empty: it may be given. */
export function obstaclesOf(passed: PassedFacts, plan: PlanFacts | null, headcount: number): Obstacle[] {
  if (!plan) return ['no-plan'];
  const found: Obstacle[] = [];
  if (!plan.courses.includes(passed.course)) found.push('not-in-plan');
  else if (!isCovered(passed, plan)) found.push('outside-plan');
  if (plan.agent === 'external' && !plan.agentRegistration) found.push('registration');
  if (needsWorkers(headcount) && !plan.workersName) found.push('workers');
  if (!passed.hasData) found.push('person');
  return found;
}

/** Whether a course that ended then is one of the plan. */
export const isCovered = (
  { course, finishedOn }: Pick<PassedFacts, 'course' | 'finishedOn'>,
  { courses, startsOn, endsOn }: Pick<PlanFacts, 'courses' | 'startsOn' | 'endsOn'>,
): boolean => courses.includes(course) && finishedOn >= startsOn && finishedOn <= endsOn;

/** Whether a representative of the workers signs. */
export const needsWorkers = (headcount: number): boolean => headcount > COMMISSION_ABOVE;

/** The last day on which a DC-3 is handed over in time. */
export const deliverBy = (finishedOn: Day): Day => addWorkingDays(finishedOn, DELIVERY_DAYS);

/** What is wrong with the days of a plan; null: nothing. */
export function planProblem({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }): 'order' | 'long' | null {
  if (endsOn < startsOn) return 'order';
  return endsOn >= addMonths(startsOn, 12 * PLAN_YEARS) ? 'long' : null;
}

/** The years of a plan, each with the day by which its list DC-4 is presented. The last may be shorter. */
export function planYears({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }): { from: Day; to: Day; listBy: Day }[] {
  const years: { from: Day; to: Day; listBy: Day }[] = [];
  for (let year = 0, from = startsOn; from <= endsOn; year++, from = addMonths(startsOn, 12 * year)) {
    const whole = addDays(addMonths(startsOn, 12 * (year + 1)), -1);
    const to = whole < endsOn ? whole : endsOn;
    years.push({ from, to, listBy: addWorkingDays(to, LIST_DAYS) });
  }
  return years;
}

/** Whether a person's request still has to wait because the company must keep the paper. */
export const mustBeKept = (issuedAt: Date, now: Date): boolean => daysBetween(dayOf(issuedAt), dayOf(now)) < KEPT_DAYS;
