/**
 * The confidential survey of a company's workers, pure: what is asked, what counts as favourable, from how many answers on
 * anything is said. Questions and rules: FM4, «Seguimiento y evaluación: indicadores e instrumentos» (11-2026), §§ 2 and 6.
 */
import { HOUR } from '#libs/clock';
import { addDays, addMonths, type Day } from '#libs/mexico';
import type { Limit } from '../../web/index.js';
import { MIN_GROUP } from './suppression.rules.js';

/** Questions that score, in the order in which they are asked. */
export const scoredQuestions = [
  'E01',
  'E02',
  'E03',
  'E04',
  'E05',
  'E06',
  'E07',
  'E08',
  'E09',
  'E10',
  'E11',
  'E12',
] as const;
export type ScoredQuestion = (typeof scoredQuestions)[number];

/** Questions that score nothing: a «Sí» is an alert (§ 6). */
export const alertQuestions = ['E13', 'E14', 'E15'] as const;
export type AlertQuestion = (typeof alertQuestions)[number];

/** Questions whose 0 % and 100 % would tell what every single person said (§ 2.4). */
export const sensitiveQuestions: readonly ScoredQuestion[] = ['E07', 'E08', 'E10'];

/** Answers of agreement (E01, E03 to E12); `nr`: would rather not say. */
export const agreements = ['1', '2', '3', '4', '5', 'nr'] as const;
/** Answers of E02 and E13 to E15; `ns`: does not know. */
export const yesOrNo = ['si', 'no', 'ns', 'nr'] as const;
export type SurveyAnswer = (typeof agreements)[number] | (typeof yesOrNo)[number];

export const asksYesOrNo = (question: ScoredQuestion | AlertQuestion): boolean =>
  question === 'E02' || alertQuestions.some((own) => own === question);

/** The answers that a question takes. */
export const answersOf = (question: ScoredQuestion | AlertQuestion): readonly SurveyAnswer[] =>
  asksYesOrNo(question) ? yesOrNo : agreements;

/** What a person may say about themselves, «nada más» (§ 6); each may be left out. */
export const aboutPerson = {
  gender: ['woman', 'man', 'other', 'unsaid'],
  tenure: ['to-3', '4-to-12', 'over-12', 'unsaid'],
  mobility: ['yes', 'no', 'unsaid'],
} as const;
export type AboutPerson = keyof typeof aboutPerson;
export const variables = Object.keys(aboutPerson) as AboutPerson[];

/** One person's answers, as they are kept. Who did not answer a question is not in `answers`. */
export interface SurveyResponse {
  readonly answers: Readonly<Partial<Record<ScoredQuestion, SurveyAnswer>>>;
  readonly gender: string;
  readonly tenure: string;
  readonly mobility: string;
}

/** Whether the answer is favourable; null where it does not count: unanswered, `nr`, `ns` (§ 6, «Cálculo»). */
export function isFavourable(question: ScoredQuestion, answer: SurveyAnswer | undefined): boolean | null {
  if (answer === undefined || answer === 'nr' || answer === 'ns') return null;
  return question === 'E02' ? answer === 'si' : answer === '4' || answer === '5';
}

/** The alert questions to which the person said yes. */
export const alertsIn = (said: Readonly<Partial<Record<AlertQuestion, SurveyAnswer>>>): AlertQuestion[] =>
  alertQuestions.filter((question) => said[question] === 'si');

/** Under so many people a company has interviews instead of a survey (instrument, `niveles`, N2, `encuesta.nota`). */
export const MIN_HEADCOUNT = 10;
/** Upper bound on the codes of one survey. */
export const MAX_HEADCOUNT = 5000;

/** The company gets its results from five answers and a fifth of those asked on (§ 2, «Umbral recomendado»). */
export const MIN_RESPONSE_PERCENT = 20;

/** A share of favourable answers as it is shown; null: hidden. */
export type ShownShare = { readonly percent: number } | { readonly band: 'under' | 'over' } | null;

/** Whether anything of the answers is said to anybody. */
export const isReported = (answered: number): boolean => answered >= MIN_GROUP;

/** Whether the company gets the results. */
export const isDelivered = (answered: number, invited: number): boolean =>
  isReported(answered) && answered * 100 >= invited * MIN_RESPONSE_PERCENT;

/** Days within which two surveys of a company count as near, and answers by which they must differ (§ 2.7). */
const NEAR_DAYS = 90;

/** Whether the results of two surveys may stand beside each other: not when near in time and nearly of the same people. */
export function mayStandBeside(
  one: { readonly closedOn: Day; readonly answered: number },
  other: { readonly closedOn: Day; readonly answered: number },
): boolean {
  const [first, last] = [one.closedOn, other.closedOn].sort() as [Day, Day];
  return addDays(first, NEAR_DAYS) < last || Math.abs(one.answered - other.answered) >= MIN_GROUP;
}

/** Days that a survey may last. */
export const MIN_DAYS = 3;
export const MAX_DAYS = 60;

/** Whether the period can be chosen today: not in the past, neither too short nor too long. */
export function isPeriod(opensOn: Day, closesOn: Day, today: Day): boolean {
  if (opensOn < today) return false;
  return closesOn >= addDays(opensOn, MIN_DAYS - 1) && closesOn <= addDays(opensOn, MAX_DAYS - 1);
}

/** The last day to which a survey can be extended. */
export const lastDayOf = (opensOn: Day): Day => addDays(opensOn, MAX_DAYS - 1);

export type SurveyPhase = 'coming' | 'open' | 'over';

/** Where a survey is that day; its last day is still open. */
export function phaseOn(
  today: Day,
  survey: { readonly state: 'open' | 'closed'; readonly opensOn: Day; readonly closesOn: Day },
): SurveyPhase {
  if (survey.state === 'closed' || today > survey.closesOn) return 'over';
  return today < survey.opensOn ? 'coming' : 'open';
}

/** For how long answers are kept, without anything that names a person (§ 3). */
export const RETENTION_MONTHS = 36;
/** Answers of surveys closed on that day or before are deleted. */
export const forgottenBefore = (today: Day): Day => addMonths(today, -RETENTION_MONTHS);

/**
 * From when on an alert counts: the next full hour, so that neither it nor its mail says in which minute somebody
 * answered.
 */
export const heardAt = (now: Date): Date => new Date((Math.floor(now.getTime() / HOUR) + 1) * HOUR);

/** Characters of the way to be reached. */
export const MAX_CONTACT = 300;

/** Looks at codes from one address: a whole shift may answer from one network. And wrong ones, which people rarely type. */
export const CODES_PER_CALLER: Limit = { name: 'survey', points: 1500, seconds: 3600 };
export const WRONG_CODES_PER_CALLER: Limit = { name: 'survey-wrong', points: 30, seconds: 3600 };

/** What the instrument expects of a practice; below it, the company itself says that something is missing. */
const EXPECTED_VALUE = 3;
/** Under this share of the workers a practice that the company calls implemented is contradicted. */
const CONTRADICTING_PERCENT = 50;

/**
 * Whether the workers contradict the company: it says that the practice is in place (3 or 4), and fewer than half of those
 * who answered find so. Of five answers or more that is always the voice of two people at least, as the instrument asks
 * (`reglas_de_puntuacion.contradiccion`).
 */
export function contradicts(companyValue: number | null, share: ShownShare): boolean {
  if (companyValue === null || companyValue < EXPECTED_VALUE || share === null) return false;
  return 'band' in share ? share.band === 'under' : share.percent < CONTRADICTING_PERCENT;
}
