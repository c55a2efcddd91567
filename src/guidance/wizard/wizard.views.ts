import type { OutcomePageProps } from '#templates/guidance/wizard/outcome.page';
import type { QuestionPageProps } from '#templates/guidance/wizard/question.page';
import type { StrayPageProps } from '#templates/guidance/wizard/stray.page';
import type { WayLine } from '#templates/guidance/wizard/way';
import { questionsFrom } from './flow.rules.js';
import type { Flow, FlowOutcome, FlowStep, FlowWords, Taken, Way } from './flow.types.js';
import { addressOf, goOn } from './way.rules.js';

/** The flow with its words in the reader's language. */
export interface ReadFlow {
  flow: Flow;
  words: FlowWords;
}

/**
 * The page of a question. What was answered `before`, when somebody came back to change an answer, is marked, and is kept
 * as far as it fits the answer chosen now.
 */
export function questionPage(
  read: ReadFlow,
  taken: readonly Taken[],
  step: FlowStep,
  before: readonly Taken[],
): QuestionPageProps {
  const { flow, words } = read;
  const question = words.questions.get(step.question)!;
  const earlier = before.find((one) => one.step.question === step.question)?.word;
  const choices = step.answers.map(({ word, next }) => {
    const outcome = flow.outcomes.get(next);
    const at = outcome ? { outcome } : { step: flow.steps.get(next)! };
    const onward = goOn(flow, { taken: [...taken, { step, word }], at }, before);
    const { text, hint } = question.answers.get(word)!;
    return { href: addressOf(flow, onward.taken), text, hint, chosen: word === earlier };
  });
  return {
    number: taken.length + 1,
    left: questionsFrom(flow, step).most - 1,
    title: question.title,
    hint: question.hint,
    choices,
    way: wayLines(read, taken, before.length > 0 ? before : taken),
    back: taken.length > 0 ? addressOf(flow, taken.slice(0, -1), before.length > 0 ? before : taken) : '/guia',
  };
}

/** What the page of an outcome says, but for the situation. */
export function outcomeFacts(
  read: ReadFlow,
  taken: readonly Taken[],
  outcome: FlowOutcome,
): Omit<OutcomePageProps, 'situation'> {
  return {
    verdict: outcome.verdict,
    because: read.words.outcomes.get(outcome.id)!,
    address: addressOf(read.flow, taken),
    way: wayLines(read, taken, taken),
  };
}

/** The page of an address that leads nowhere: the answers that fit, and where they lead. */
export function strayPage(
  read: ReadFlow,
  kind: StrayPageProps['kind'],
  { taken, at }: Way,
  past: StrayPageProps['past'] = null,
): StrayPageProps {
  const { words, flow } = read;
  const href = addressOf(flow, taken);
  const onward =
    'step' in at
      ? { href, to: 'question' as const, title: words.questions.get(at.step.question)!.title }
      : { href, to: 'outcome' as const, title: words.outcomes.get(at.outcome.id)!.replace(/\.$/, '') };
  return { kind, onward, way: wayLines(read, taken, taken), past };
}

function wayLines({ flow, words }: ReadFlow, taken: readonly Taken[], before: readonly Taken[]): WayLine[] {
  return taken.map(({ step, word }, at) => {
    const question = words.questions.get(step.question)!;
    return {
      question: question.short,
      answer: question.answers.get(word)!.text,
      change: addressOf(flow, taken.slice(0, at), before),
    };
  });
}
