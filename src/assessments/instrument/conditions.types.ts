/** What a level takes beside the score, as data: one kind of fact and what it must show. */

/** A function that people of a company have; who has it is on the company's own record. */
export type CourseRole = 'hr' | 'direction';

/** A group of a company's people of which a share must have passed courses; `staff`: all who work there. */
export type CourseGroup = 'managers' | 'hiring' | 'staff';

/** How many to look at, by headcount. */
export interface SampleStep {
  /** The largest headcount of the step; null: no end. */
  readonly upTo: number | null;
  /** Never more than there are; null: all. */
  readonly least: number | null;
  /** At least so many at each site visited; 0: nothing by site. */
  readonly perSite: number;
}

interface Identified {
  /** Unique within the instrument: a waiver names it. */
  readonly id: string;
}

/** One condition. Courses are slugs of the catalogue, and each person has passed all of those named. */
export type LevelCondition = Identified &
  (
    | { readonly kind: 'declaration' }
    | { readonly kind: 'role-courses'; readonly role: CourseRole; readonly least: number; readonly courses: string[] }
    | {
        readonly kind: 'group-courses';
        readonly group: CourseGroup;
        readonly percent: number;
        readonly courses: string[];
      }
    | { readonly kind: 'documents'; readonly percent: number }
    | { readonly kind: 'management-interviews' }
    | { readonly kind: 'staff-interviews'; readonly steps: SampleStep[] }
    | { readonly kind: 'improvement-plan'; readonly months: number }
    | { readonly kind: 'visit'; readonly auditors: number }
    | { readonly kind: 'records-sample'; readonly steps: SampleStep[] }
    | {
        readonly kind: 'survey';
        readonly minResponsePercent: number;
        readonly minResponses: number;
        readonly minFavourablePercent: number;
        readonly verifiedAlerts: number;
        /** With fewer people, interviews with the staff take its place, so many or all. */
        readonly below: number;
        readonly interviews: SampleStep[];
      }
    | { readonly kind: 'suppliers'; readonly least: number }
    | { readonly kind: 'hires'; readonly least: number; readonly months: number }
    | { readonly kind: 'permanence'; readonly months: number; readonly points: number; readonly group: number }
    | { readonly kind: 'pay-gap' }
    | { readonly kind: 'commitment' }
  );

export type ConditionKind = LevelCondition['kind'];
