export const surveyPhases = ['before', 'after'] as const;
/** When the statements are put to somebody: before the first lesson, after the quiz. */
export type SurveyPhase = (typeof surveyPhases)[number];

export const subscales = ['closeness', 'prejudice', 'justice', 'capability'] as const;
export type Subscale = (typeof subscales)[number];

interface Statement {
  readonly id: string;
  /** Agreeing says the opposite of what the course wishes for: it counts as `6 - value`. */
  readonly reversed: boolean;
  readonly subscale: Subscale;
}

/** The ten statements (content/indicadores.md, section 5); their words are `courses.survey.<id>`. */
export const statements: readonly Statement[] = [
  { id: 'T01', reversed: false, subscale: 'closeness' },
  { id: 'T02', reversed: true, subscale: 'prejudice' },
  { id: 'T03', reversed: false, subscale: 'justice' },
  { id: 'T04', reversed: true, subscale: 'justice' },
  { id: 'T05', reversed: false, subscale: 'capability' },
  { id: 'T06', reversed: true, subscale: 'prejudice' },
  { id: 'T07', reversed: false, subscale: 'capability' },
  { id: 'T08', reversed: true, subscale: 'prejudice' },
  { id: 'T09', reversed: false, subscale: 'closeness' },
  { id: 'T10', reversed: true, subscale: 'justice' },
];

/** From strong disagreement to strong agreement. */
export const agreement = [1, 2, 3, 4, 5] as const;

/** By statement, 1 to 5; what somebody prefers not to say is absent. */
export type SurveyAnswers = Readonly<Record<string, number>>;

/** With more statements left open than this there is no index. */
export const MOST_LEFT_OPEN = 2;

/** Months for which answers are kept (content/indicadores.md, section 3: three years). */
export const SURVEY_MONTHS = 36;

/** What was sent, as far as it answers a statement. */
export function answersOf(sent: Readonly<Record<string, unknown>>): SurveyAnswers {
  const given = statements.flatMap(({ id }) => {
    const value = sent[id];
    return typeof value === 'string' && /^[1-5]$/.test(value) ? [[id, Number(value)] as const] : [];
  });
  return Object.fromEntries(given);
}

/** How an answer counts: 5 is always what the course wishes for. Undefined where there is none. */
const counted = ({ id, reversed }: Statement, answers: SurveyAnswers): number | undefined => {
  const value = answers[id];
  return value === undefined ? undefined : reversed ? 6 - value : value;
};

/** How each statement counts, in their order; undefined where it was left open. */
export const countedAnswers = (answers: SurveyAnswers): readonly (number | undefined)[] =>
  statements.map((one) => counted(one, answers));

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The index of attitudes, 0 to 100; null with three or more statements left open. */
export function indexOf(answers: SurveyAnswers): number | null {
  const values = statements.map((one) => counted(one, answers)).filter((value) => value !== undefined);
  // one or two left open count as the mean of the others, which leaves the mean as it is
  return statements.length - values.length > MOST_LEFT_OPEN ? null : ((mean(values) - 1) / 4) * 100;
}

/** One subscale, 0 to 100; null unless each of its statements is answered. */
export function subscaleOf(subscale: Subscale, answers: SurveyAnswers): number | null {
  const values = statements.filter((one) => one.subscale === subscale).map((one) => counted(one, answers));
  const given = values.filter((value) => value !== undefined);
  return given.length < values.length ? null : ((mean(given) - 1) / 4) * 100;
}

/** Which phase is due: before anything was read, or after passing; null for neither. */
export function dueIn({
  state,
  read,
}: {
  readonly state: string;
  readonly read: readonly string[];
}): SurveyPhase | null {
  if (state === 'completed') return 'after';
  return read.length === 0 ? 'before' : null;
}

/** The statements in an order of its own for each person and phase. @param seed of any text */
export function statementOrder(seed: string): readonly string[] {
  const rank = (text: string) =>
    [...text].reduce((sum, letter) => Math.imul(sum ^ letter.codePointAt(0)!, 16777619), 7) >>> 0;
  return statements
    .map(({ id }) => ({ id, at: rank(`${seed}/${id}`) }))
    .sort((one, other) => one.at - other.at || one.id.localeCompare(other.id))
    .map(({ id }) => id);
}
