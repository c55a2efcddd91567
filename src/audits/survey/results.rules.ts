/**
 * What is said of a survey once it is closed, pure. It is computed once and kept: the same is shown to everybody and for
 * ever, so that nothing follows from two readings.
 */
import {
  type AboutPerson,
  isFavourable,
  isReported,
  type ScoredQuestion,
  scoredQuestions,
  sensitiveQuestions,
  type ShownShare,
  type SurveyResponse,
  variables,
} from './survey.rules.js';
import { type Atom, BAND_PERCENT, type Cell, cellsOf, isBanded, MIN_GROUP, shownCells } from './suppression.rules.js';

/** What is said of one question. */
export interface QuestionResult {
  readonly id: ScoredQuestion;
  readonly share: ShownShare;
  /** Whole percent of all who handed in: unanswered, «prefiero no responder» or «no sé». */
  readonly unsaid: number;
}

/** A group that may be shown, with its shares in the order of the questions. */
export interface GroupResult {
  readonly variable: AboutPerson;
  readonly value: string;
  readonly people: number;
  readonly shares: readonly ShownShare[];
}

/** What is said of a survey. */
export interface SurveyResults {
  readonly questions: readonly QuestionResult[];
  readonly groups: readonly GroupResult[];
  /** Tables with groups that are left out. */
  readonly hidden: readonly AboutPerson[];
  /**
   * Mean of the favourable shares of E01 to E12 («índice de favorabilidad»): one decimal, or, where a share is shown as a
   * band and would follow from it, between `from` and `to` percent.
   */
  readonly index: { readonly percent: number } | { readonly from: number; readonly to: number };
}

/** Steps of the index where it is shown as a range: the thresholds of the levels are among them. */
const INDEX_STEP = 5;

/** How many answers count, and how many of them are favourable. */
export function countsOf(
  responses: readonly SurveyResponse[],
  id: ScoredQuestion,
): { valid: number; favourable: number } {
  const counted = responses.map(({ answers }) => isFavourable(id, answers[id])).filter((found) => found !== null);
  return { valid: counted.length, favourable: counted.filter(Boolean).length };
}

/**
 * The mean of the favourable shares of the questions with five counting answers or more, unrounded, in percent: a question
 * with fewer would follow from the others. Null under five answers in all.
 */
export function favourableIndex(responses: readonly SurveyResponse[]): number | null {
  if (!isReported(responses.length)) return null;
  const shares = scoredQuestions
    .map((id) => countsOf(responses, id))
    .filter(({ valid }) => valid >= MIN_GROUP)
    .map(({ valid, favourable }) => (favourable / valid) * 100);
  return shares.length === 0 ? null : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/**
 * The index by which levels are judged: exact, or, where a share is shown as a band, the step under it, because the bands
 * would follow from the exact one. The thresholds of the levels are steps, so that the judgement is the same.
 */
export function judgedIndex(responses: readonly SurveyResponse[], results: SurveyResults | null): number | null {
  if (results === null) return null;
  return 'from' in results.index ? results.index.from : favourableIndex(responses);
}

/** What may be said; null under five answers. */
export function resultsOf(responses: readonly SurveyResponse[]): SurveyResults | null {
  const index = favourableIndex(responses);
  if (index === null) return null;
  const questions = scoredQuestions.map((id): QuestionResult => {
    const { valid, favourable } = countsOf(responses, id);
    const unsaid = Math.round(((responses.length - valid) / responses.length) * 100);
    return { id, share: shareOf(id, { people: valid, favourable }), unsaid };
  });
  const everybody = atomsOf(responses, () => true);
  const cells = cellsOf(everybody);
  const shown = shownCells(everybody);
  const byQuestion = scoredQuestions.map((id) => sharesByGroup(responses, id, shown));
  return {
    questions,
    groups: shown.map((cell) => ({
      variable: variables[cell.variable]!,
      value: cell.value,
      people: cell.people,
      shares: byQuestion.map((shares) => shares.get(keyOf(cell)) ?? null),
    })),
    hidden: variables.filter((_, place) => countIn(cells, place) > countIn(shown, place)),
    index: shownIndex(index, questions),
  };
}

/** The shares of a question by group, for groups that may be shown. */
function sharesByGroup(
  responses: readonly SurveyResponse[],
  id: ScoredQuestion,
  allowed: readonly Cell[],
): ReadonlyMap<string, ShownShare> {
  const may = new Set(allowed.map(keyOf));
  const atoms = atomsOf(responses, ({ answers }) => isFavourable(id, answers[id]) !== null, id);
  const sensitive = sensitiveQuestions.includes(id);
  const shown = shownCells(atoms, { sensitive, allowed: (cell) => may.has(keyOf(cell)) });
  const shares = new Map(shown.map((cell) => [keyOf(cell), shareOf(id, cell)]));
  if (!sensitive) return shares;
  for (const cell of cellsOf(atoms)) {
    if (may.has(keyOf(cell)) && isBanded(cell)) shares.set(keyOf(cell), shareOf(id, cell));
  }
  return shares;
}

const keyOf = ({ variable, value }: Cell): string => `${variable} ${value}`;
const countIn = (cells: readonly Cell[], variable: number): number =>
  cells.filter((cell) => cell.variable === variable).length;

function atomsOf(
  responses: readonly SurveyResponse[],
  counts: (response: SurveyResponse) => boolean,
  id?: ScoredQuestion,
): Atom[] {
  const atoms = new Map<string, { values: string[]; people: number; favourable: number }>();
  for (const response of responses.filter(counts)) {
    const values = variables.map((variable) => response[variable]);
    const key = JSON.stringify(values);
    const atom = atoms.get(key) ?? { values, people: 0, favourable: 0 };
    atom.people += 1;
    if (id && isFavourable(id, response.answers[id])) atom.favourable += 1;
    atoms.set(key, atom);
  }
  return [...atoms.values()];
}

/** A share of a question as it may be shown: in whole percent, or as a band. */
export function shareOf(
  id: ScoredQuestion,
  { people, favourable }: { people: number; favourable: number },
): ShownShare {
  if (people < MIN_GROUP) return null;
  if (sensitiveQuestions.includes(id) && isBanded({ people, favourable })) {
    return { band: favourable * 100 < people * BAND_PERCENT ? 'under' : 'over' };
  }
  return { percent: Math.round((favourable / people) * 100) };
}

function shownIndex(index: number, questions: readonly QuestionResult[]): SurveyResults['index'] {
  const banded = questions.some(({ share }) => share !== null && 'band' in share);
  if (!banded) return { percent: Math.round(index * 10) / 10 };
  const from = Math.min(100 - INDEX_STEP, Math.floor(index / INDEX_STEP) * INDEX_STEP);
  return { from, to: from + INDEX_STEP };
}
