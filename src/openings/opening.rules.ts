/** The rules of openings, pure. */
import { addDays, addWorkingDays, type Day, dayOf, municipalityOfJalisco } from '#libs/mexico';

/** `draft`: never sent. `returned`: back with reasons. `open`: read by FM4, its people give it on. */
export const openingStates = ['draft', 'sent', 'returned', 'open', 'paused', 'closed'] as const;
export type OpeningState = (typeof openingStates)[number];

/** Why an opening closed: its posts are taken, the company took it back, its day passed, FM4 closed it, or standing was lost. */
export const closingReasons = ['filled', 'withdrawn', 'ended', 'fm4', 'standing'] as const;
export type ClosingReason = (typeof closingReasons)[number];

export const payPeriods = ['day', 'week', 'fortnight', 'month'] as const;
export type PayPeriod = (typeof payPeriods)[number];

/** Kinds of working relations (LFT 35, 39-A, 39-B). */
export const contracts = ['indefinite', 'season', 'fixed', 'trial', 'training'] as const;
export type Contract = (typeof contracts)[number];

/** When the person is registered at the IMSS: on the first day, or within the five working days of LSS 15-I. */
export const registrations = ['first-day', 'five-days'] as const;
export type Registration = (typeof registrations)[number];

/** Languages in which people are attended at the company. */
export const workLanguages = ['es', 'en', 'fr', 'ht', 'pt'] as const;
export type WorkLanguage = (typeof workLanguages)[number];

/** What a company says of an opening. A draft may lack anything. */
export interface OpeningText {
  readonly post: string;
  readonly tasks: string;
  readonly requirements: string;
  readonly site: string;
  /** INEGI code. */
  readonly municipality: string | null;
  readonly payFrom: number | null;
  readonly payTo: number | null;
  readonly payPeriod: PayPeriod | null;
  /** Days of work in a week. */
  readonly workDays: number | null;
  readonly schedule: string;
  readonly daysOff: string;
  readonly contract: Contract | null;
  readonly registration: Registration | null;
  readonly benefits: string;
  readonly posts: number | null;
  readonly endsOn: Day | null;
  readonly languages: readonly WorkLanguage[];
  /** How FM4 reaches who hires; nobody else reads it. */
  readonly contact: string;
}

/** The texts that are looked at for what may not be demanded, in the order of the form. */
export const checkedFields = ['post', 'tasks', 'requirements', 'site', 'schedule', 'daysOff', 'benefits'] as const;
export type CheckedField = (typeof checkedFields)[number];

export const openingLimits = {
  post: 120,
  tasks: 1500,
  requirements: 1500,
  site: 160,
  schedule: 300,
  daysOff: 200,
  benefits: 800,
  contact: 160,
  norm: 300,
  reasons: 1500,
  leastReasons: 10,
  pay: 500_000,
  posts: 500,
  people: 5000,
} as const;

/** An opening is announced for at most so many days. */
export const LONGEST_DAYS = 180;
/** Drafts that one company may have begun and not sent, openings on a page, and in a file. */
export const MAX_DRAFTS = 20;
export const PAGE_OF_OPENINGS = 25;
export const MOST_IN_FILE = 5000;
/** Working days in which FM4 answers. */
const ANSWER_DAYS = 5;
/** Fewer days of work in a week than this are paid by the day, so that the pay can be compared. */
export const FULL_WEEK = 5;
/** Months after which a draft that nobody touched is erased, and the contact of an opening that closed. */
export const DRAFT_MONTHS = 12;
export const CONTACT_MONTHS = 12;

/** By when FM4 answers what is sent at that instant. */
export const answerBy = (sentAt: Date): Day => addWorkingDays(dayOf(sentAt), ANSWER_DAYS);

/** The days that a pay covers, days of rest among them. */
const daysPaid: Readonly<Record<PayPeriod, number>> = { day: 1, week: 7, fortnight: 15, month: 30 };

/** The least pay of a period, of a minimum wage per day, to the cent. */
export const leastPay = (period: PayPeriod, perDay: number): number =>
  Math.round(daysPaid[period] * perDay * 100) / 100;

/** What is wrong at a field: a text of the catalogue. */
export interface OpeningProblem {
  readonly field: keyof OpeningText;
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const problem = (field: keyof OpeningText, key: string, params: OpeningProblem['params'] = {}): OpeningProblem => ({
  field,
  key,
  params,
});

/** What an opening lacks to be sent, one problem a field, in the order of the form. */
export function openingProblems(
  text: OpeningText,
  { today, minimumPerDay }: { readonly today: Day; readonly minimumPerDay: number | null },
): OpeningProblem[] {
  const required = (['post', 'tasks', 'requirements', 'site', 'schedule', 'daysOff', 'contact'] as const)
    .filter((field) => text[field] === '')
    .map((field) => problem(field, 'form.required'));
  const chosen = (['payPeriod', 'contract', 'registration'] as const)
    .filter((field) => text[field] === null)
    .map((field) => problem(field, 'form.choose'));
  const numbers = (['payFrom', 'payTo', 'workDays', 'posts', 'endsOn'] as const)
    .filter((field) => text[field] === null)
    .map((field) => problem(field, 'form.required'));
  const place = municipalityOfJalisco(text.municipality ?? '') ? [] : [problem('municipality', 'form.choose')];
  const spoken = text.languages.length === 0 ? [problem('languages', 'form.choose-some')] : [];
  const days = dayProblem(text.endsOn, today);
  return [...required, ...place, ...chosen, ...numbers, ...spoken, ...payProblems(text, minimumPerDay), ...days];
}

function dayProblem(endsOn: Day | null, today: Day): OpeningProblem[] {
  if (endsOn === null) return [];
  if (endsOn <= today) return [problem('endsOn', 'openings.problem.past')];
  return endsOn > addDays(today, LONGEST_DAYS) ? [problem('endsOn', 'openings.problem.far', { n: LONGEST_DAYS })] : [];
}

const pesos = new Intl.NumberFormat('es-MX', { minimumFractionDigits: 2 });

/** What is wrong with the pay: too low, reversed, or by a period that cannot be compared. */
export function payProblems(
  { payFrom, payTo, payPeriod, workDays }: Pick<OpeningText, 'payFrom' | 'payTo' | 'payPeriod' | 'workDays'>,
  minimumPerDay: number | null,
): OpeningProblem[] {
  const reversed =
    payFrom !== null && payTo !== null && payTo < payFrom ? [problem('payTo', 'openings.problem.reversed')] : [];
  if (payPeriod === null) return reversed;
  if (workDays !== null && workDays < FULL_WEEK && payPeriod !== 'day')
    return [...reversed, problem('payPeriod', 'openings.problem.by-day', { n: FULL_WEEK })];
  if (payFrom === null || minimumPerDay === null) return reversed;
  const least = leastPay(payPeriod, minimumPerDay);
  return payFrom < least
    ? [...reversed, problem('payFrom', 'openings.problem.minimum', { least: pesos.format(least) })]
    : reversed;
}

/** States in which the company writes and sends. */
export const isWritable = (state: OpeningState): boolean => state === 'draft' || state === 'returned';

/** Whether people may be told of it. */
export const isLive = (state: OpeningState): boolean => state === 'open' || state === 'paused';

/** Whether its last day has passed. */
export const isPast = (today: Day, { endsOn }: { endsOn: Day | null }): boolean => endsOn !== null && endsOn < today;

/** The state that counts on a day: an opening is over once its last day is, also before the job has written it down. */
export const stateOn = (today: Day, { state, endsOn }: { state: OpeningState; endsOn: Day | null }): OpeningState =>
  isLive(state) && isPast(today, { endsOn }) ? 'closed' : state;

/** How many people were interviewed and hired; never who. */
export interface Outcome {
  readonly interviewed: number;
  readonly hired: number;
}

/** Nobody is hired without having been met. */
export const isOutcome = ({ interviewed, hired }: Outcome): boolean => hired <= interviewed;
