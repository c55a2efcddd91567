import { DAY } from '#libs/clock';
import { type FunctionCounts, type PersonFunction, personFunctions } from '../../companies/index.js';
import { type EnrolmentState, isOpen } from '../enrolling/enrolment.rules.js';

/** After so many days without activity somebody lags: as long as the platform itself waits before it writes. */
export const LAGS_AFTER_DAYS = 7;

/** What the list of the team shows. */
export const teamViews = ['todas', 'atrasadas', 'en-curso', 'aprobadas', 'sin-curso', 'invitadas'] as const;
export type TeamView = (typeof teamViews)[number];

/** Longest text that is searched for. */
export const MAX_SEARCH = 80;

/** What is asked for in the address of the list. */
export interface TeamFilter {
  readonly view: TeamView;
  /** Letter of a course; null: any. */
  readonly course: string | null;
  /** What people do; null: anything. */
  readonly function: PersonFunction | null;
  /** Where they work; null: anywhere. */
  readonly site: string | null;
  readonly search: string;
}

/** What an enrolment must say to be counted. */
export interface EnrolmentFacts {
  readonly state: EnrolmentState;
  readonly enrolledAt: Date;
  readonly availableAt: Date | null;
  readonly lastActivityAt: Date | null;
}

/** Whether a course has lain unfinished for so long that a kind word may help. */
export function lags(enrolment: EnrolmentFacts, now: Date): boolean {
  const since = enrolment.lastActivityAt ?? enrolment.availableAt ?? enrolment.enrolledAt;
  return isOpen(enrolment) && now.getTime() - since.getTime() >= LAGS_AFTER_DAYS * DAY;
}

/** A person with their enrolments; only those in the course asked for. */
export interface PersonFacts {
  readonly name: string;
  readonly email: string;
  readonly invited: boolean;
  readonly functions: readonly PersonFunction[];
  /** Empty: not said. */
  readonly site: string;
  readonly enrolments: readonly EnrolmentFacts[];
}

/** Reads the filter from an address; what is unknown counts as not said. @param there the courses and sites there are */
export function filterIn(
  asked: { ver?: unknown; curso?: unknown; funcion?: unknown; centro?: unknown; buscar?: unknown },
  there: { readonly letters: readonly string[]; readonly sites: readonly string[] },
): TeamFilter {
  return {
    view: teamViews.find((one) => one === asked.ver) ?? 'todas',
    course: there.letters.find((letter) => letter === asked.curso) ?? null,
    function: personFunctions.find((one) => one === asked.funcion) ?? null,
    site: there.sites.find((one) => one === asked.centro) ?? null,
    search: typeof asked.buscar === 'string' ? asked.buscar.trim().slice(0, MAX_SEARCH) : '',
  };
}

/** Whether a person does and works as the filter asks. */
export const isAsked = (person: PersonFacts, filter: Pick<TeamFilter, 'function' | 'site'>): boolean =>
  (filter.function === null || person.functions.includes(filter.function)) &&
  (filter.site === null || person.site === filter.site);

/** How many people of each function have completed a course: those with an account here, of all that the company counts. */
export function trainedByFunction(
  people: readonly (Pick<PersonFacts, 'functions'> & {
    readonly enrolments: readonly { readonly courseId: string; readonly state: EnrolmentState }[];
  })[],
  counts: FunctionCounts,
  courseIds: readonly string[],
): { readonly function: PersonFunction; readonly all: number; readonly trained: readonly number[] }[] {
  return personFunctions
    .filter((one) => counts[one] > 0)
    .map((one) => {
      const own = people.filter(({ functions }) => functions.includes(one));
      const has = (courseId: string) =>
        own.filter(({ enrolments }) =>
          enrolments.some((enrolment) => enrolment.courseId === courseId && enrolment.state === 'completed'),
        ).length;
      return { function: one, all: counts[one], trained: courseIds.map(has) };
    });
}

/** Whether a person belongs in a view. */
export function isIn(view: TeamView, { invited, enrolments }: PersonFacts, now: Date): boolean {
  switch (view) {
    case 'todas':
      return true;
    case 'atrasadas':
      return enrolments.some((one) => lags(one, now));
    case 'en-curso':
      return enrolments.some(isOpen);
    case 'aprobadas':
      return enrolments.some(({ state }) => state === 'completed');
    case 'sin-curso':
      return enrolments.length === 0;
    case 'invitadas':
      return invited;
  }
}
