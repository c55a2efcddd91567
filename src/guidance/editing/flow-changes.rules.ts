/** What a draft of the questions changes, way by way, pure. */
import { spokenFlow } from '../wizard/flow-text.rules.js';
import { answersOf, type FlowPath, pathsOf } from '../wizard/flow.rules.js';
import type { FlowText, FlowVerdict, SpokenFlow } from '../wizard/flow.types.js';

/** Where a way ends. */
export interface FlowEnding {
  readonly situation: string;
  readonly verdict: FlowVerdict;
  readonly because: string;
}

/** A way that a draft opens, closes, or leads elsewhere. */
export interface ChangedWay {
  /** As people answer, in Spanish. */
  readonly answers: readonly string[];
  /** Null: there was no such way. */
  readonly before: FlowEnding | null;
  /** Null: there is none any more. */
  readonly after: FlowEnding | null;
  /** Of the way as it is in force; null for a new one. */
  readonly words: string;
}

/** What a draft of the questions changes. */
export interface FlowChanges {
  readonly ways: readonly ChangedWay[];
  /** Ways that end as before, but say it in other words. */
  readonly reworded: number;
  readonly kept: number;
}

/** For questions that hold together. */
export function flowChanges(base: FlowText, content: FlowText): FlowChanges {
  const [from, to] = [spokenFlow(base, ''), spokenFlow(content, '')];
  const [old, now] = [waysOf(from), waysOf(to)];
  const ways: ChangedWay[] = [];
  let reworded = 0;
  for (const [words, path] of old) {
    const other = now.get(words);
    const [before, after] = [endingOf(from, path), other ? endingOf(to, other) : null];
    if (!after || after.situation !== before.situation || after.verdict !== before.verdict)
      ways.push({ answers: saidOn(from, path), before, after, words });
    else if (after.because !== before.because || askedOn(from, path) !== askedOn(to, other!)) reworded++;
  }
  for (const [words, path] of now)
    if (!old.has(words)) ways.push({ answers: saidOn(to, path), before: null, after: endingOf(to, path), words });
  return { ways, reworded, kept: old.size - ways.filter(({ before }) => before !== null).length };
}

/** Whether the same answers lead to the same ends: then their addresses stay as they are. */
export const answersAlike = (base: FlowText, content: FlowText): boolean =>
  flowChanges(base, content).ways.length === 0 && base.name === content.name;

/** Situations whose ways change. */
export const situationsOf = ({ ways }: FlowChanges): string[] => [
  ...new Set(ways.flatMap(({ before, after }) => [before, after].flatMap((end) => (end ? [end.situation] : [])))),
];

const waysOf = ({ flow }: SpokenFlow): ReadonlyMap<string, FlowPath> =>
  new Map(pathsOf(flow).map((path) => [answersOf(path), path]));

const endingOf = ({ words }: SpokenFlow, { outcome }: FlowPath): FlowEnding => ({
  situation: outcome.situation,
  verdict: outcome.verdict,
  because: words.es.outcomes.get(outcome.id) ?? '',
});

const saidOn = ({ words }: SpokenFlow, { taken }: FlowPath): string[] =>
  taken.map(({ step, word }) => words.es.questions.get(step.question)?.answers.get(word)?.text ?? word);

/** All that is asked on a way, as one text. */
const askedOn = ({ words }: SpokenFlow, { taken }: FlowPath): string =>
  JSON.stringify(
    taken.map(({ step, word }) => {
      const question = words.es.questions.get(step.question);
      return question && [question.title, question.short, question.hint, question.answers.get(word)];
    }),
  );
