/** A hire without a person: what has to be done by when, pure. */
import { addDays, addMonths, addWorkingDays, type Day } from '#libs/mexico';

/** Longest alias and post, in characters. */
export const MAX_WORDS = 80;

/** Days of registration with IMSS and Infonavit, working days. Sources: LSS 15-I; LINFONAVIT 31 (`marco-legal.md`, 5.3 and 5.4). */
export const REGISTRATION_DAYS = 5;

/** Working days, from the end of a course, within which a DC-3 is handed over. Source: Acuerdo DOF 14-06-2013, as in `dc3.md`. */
export const DC3_DAYS = 20;

/** Days within which residents tell the INM of a new place of work: calendar days, as the law has no "working". Source: LM 63. */
export const INM_DAYS = 90;

/** Months after the start at which the company looks whether it still works out. */
export const CHECK_MONTHS = [3, 6, 12] as const;
export type CheckMonths = (typeof CHECK_MONTHS)[number];

/** Days before a document expires on which those who run the company are reminded: `recordatorios_vencimiento_dias`. */
export const expirySchedule = { days: [-90, -60, -30], min: -180, max: 0, most: 6 } as const;

/** Days before a task is due on which they are reminded. */
export const taskSchedule = { days: [-2, 1], min: -30, max: 30, most: 4 } as const;

export const hireTasks = ['contract', 'rights', 'imss', 'infonavit', 'dc3', 'inm'] as const;
export type HireTask = (typeof hireTasks)[number];

/** A first day lies at most so many days from today, before or after it. */
export const MAX_DAYS_OFF = 366;

/** On what each task rests: an article of the legal framework, and whether its day was read there. */
export const taskLaws: Readonly<Record<HireTask, { law: string | null; verified: boolean }>> = {
  contract: { law: 'LFT 24 y 25', verified: true },
  rights: { law: null, verified: false },
  imss: { law: 'LSS 15-I', verified: true },
  infonavit: { law: 'LINFONAVIT 31', verified: true },
  dc3: { law: 'LFT 153-A', verified: false },
  inm: { law: 'LM 63', verified: true },
};

export type HireState = 'open' | 'closed';

/** How a file ended: the person works there, or the hire did not come about. */
export const hireEndings = ['hired', 'not-hired'] as const;
export type HireEnding = (typeof hireEndings)[number];

/** What a look at a hire found. */
export const checkAnswers = ['working', 'left'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/** The tasks of a hire by their days. `resident`: whoever has a residence tells the INM where they work. */
export function tasksFrom(start: Day, resident: boolean): { task: HireTask; dueOn: Day }[] {
  const due: Record<HireTask, Day> = {
    contract: start,
    rights: start,
    imss: addWorkingDays(start, REGISTRATION_DAYS),
    infonavit: addWorkingDays(start, REGISTRATION_DAYS),
    dc3: addWorkingDays(start, DC3_DAYS),
    inm: addDays(start, INM_DAYS),
  };
  return hireTasks.filter((task) => task !== 'inm' || resident).map((task) => ({ task, dueOn: due[task] }));
}

/** The days on which the company looks whether it still works out. */
export const checksFrom = (start: Day): { months: CheckMonths; dueOn: Day }[] =>
  CHECK_MONTHS.map((months) => ({ months, dueOn: addMonths(start, months) }));

/** What a company's files come to. */
export interface HireCounts {
  readonly open: number;
  readonly hired: number;
  /** Of those who were hired and have not left, foreigners for LFT 7. */
  readonly foreign: number;
  /** At each look: how many still worked there, of how many that were looked at. */
  readonly kept: Readonly<Record<CheckMonths, { working: number; of: number }>>;
}

/** A file as the counts see it. */
export interface CountedHire {
  readonly state: HireState;
  readonly ending: HireEnding | null;
  readonly countsAsForeigner: boolean;
  readonly checks: readonly { months: CheckMonths; answer: CheckAnswer | null }[];
}

export function countHires(files: readonly CountedHire[]): HireCounts {
  const hired = files.filter(({ ending }) => ending === 'hired');
  const answers = (months: CheckMonths) =>
    hired.flatMap((file) => file.checks.filter((one) => one.months === months && one.answer !== null));
  const kept = CHECK_MONTHS.map((months) => {
    const looked = answers(months);
    return [
      months,
      { working: looked.filter(({ answer }) => answer === 'working').length, of: looked.length },
    ] as const;
  });
  const staying = hired.filter((file) => !file.checks.some(({ answer }) => answer === 'left'));
  return {
    open: files.filter(({ state }) => state === 'open').length,
    hired: hired.length,
    foreign: staying.filter((file) => file.countsAsForeigner).length,
    kept: Object.fromEntries(kept) as HireCounts['kept'],
  };
}
