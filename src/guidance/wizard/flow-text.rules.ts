/** The questions as they are kept, and as they are read, pure. */
import type { Flow, FlowText, FlowTextWords, FlowWords, SpokenFlow } from './flow.types.js';

/** What the questions are called among the texts of the guidance. */
export const FLOW_TITLE = 'Paso a paso';

/** A flow as it is kept. */
export const flowText = ({ flow, words }: SpokenFlow): FlowText => ({
  title: FLOW_TITLE,
  name: flow.name,
  start: flow.start,
  steps: [...flow.steps.values()],
  outcomes: [...flow.outcomes.values()],
  listOnly: [...flow.listOnly].map(([situation, reason]) => ({ situation, reason })),
  words: { es: textOf(words.es), en: textOf(words.en) },
});

const textOf = ({ questions, outcomes }: FlowWords): FlowTextWords => ({
  questions: [...questions].map(([id, { title, short, hint, answers }]) => ({
    id,
    title,
    short,
    hint,
    answers: [...answers].map(([word, said]) => ({ word, ...said })),
  })),
  outcomes: [...outcomes].map(([id, text]) => ({ id, text })),
});

/** A kept flow as it is read. */
export function spokenFlow(text: FlowText, edition: string): SpokenFlow {
  const flow: Flow = {
    name: text.name,
    edition,
    start: text.start,
    steps: new Map(text.steps.map((step) => [step.id, step])),
    outcomes: new Map(text.outcomes.map((outcome) => [outcome.id, outcome])),
    listOnly: new Map(text.listOnly.map(({ situation, reason }) => [situation, reason])),
  };
  return { flow, words: { es: wordsOf(text.words.es), en: wordsOf(text.words.en) } };
}

const wordsOf = ({ questions, outcomes }: FlowTextWords): FlowWords => ({
  questions: new Map(
    questions.map(({ id, answers, ...said }) => [
      id,
      { ...said, answers: new Map(answers.map(({ word, ...one }) => [word, one])) },
    ]),
  ),
  outcomes: new Map(outcomes.map(({ id, text }) => [id, text])),
});

/** The edition that addresses name, of the version under which the flow is kept: what stands before its first dot. */
export const editionIn = (version: string): string => version.split('.')[0]!;

/**
 * The edition after another one: the month it is, or the next letter of the present one.
 * @param known editions that there were
 */
export function editionAfter(present: string, today: string, known: readonly string[]): string {
  const taken = new Set(known);
  const [month] = /^\d{4}-\d{2}/.exec(present)!;
  const begun = today.slice(0, 7) > month ? today.slice(0, 7) : month;
  for (let at = begun; ; at = monthAfter(at)) {
    const free = ['', ...'bcdefghijklmnopqrstuvwxyz']
      .map((letter) => `${at}${letter}`)
      .find((one) => one > present && !taken.has(one));
    if (free !== undefined) return free;
  }
}

const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
};
