import type { FlowPageProps, FlowTree } from '#templates/guidance/wizard/flow.page';
import { pathsOf, questionsFrom } from './flow.rules.js';
import type { Flow, FlowWords } from './flow.types.js';

/** The drawing of the flow for who reviews it: all questions and answers as a tree, and what they add up to. */
export function flowPage(
  { flow, words }: { flow: Flow; words: FlowWords },
  names: ReadonlyMap<string, string>,
): FlowPageProps {
  const nameOf = (slug: string) => names.get(slug) ?? slug;
  const draw = (id: string): FlowTree => {
    const outcome = flow.outcomes.get(id);
    if (outcome) {
      const { situation, verdict } = outcome;
      return { verdict, because: words.outcomes.get(id)!, situation: { slug: situation, name: nameOf(situation) } };
    }
    const step = flow.steps.get(id)!;
    const question = words.questions.get(step.question)!;
    return {
      question: question.title,
      answers: step.answers.map(({ word, next }) => ({ text: question.answers.get(word)!.text, next: draw(next) })),
    };
  };
  return {
    edition: `${flow.name}-${flow.edition}`,
    questions: words.questions.size,
    most: questionsFrom(flow, flow.steps.get(flow.start)!).most,
    paths: pathsOf(flow).length,
    outcomes: flow.outcomes.size,
    situations: new Set([...flow.outcomes.values()].map(({ situation }) => situation)).size,
    tree: draw(flow.start),
    listOnly: [...flow.listOnly].map(([slug, reason]) => ({ slug, name: nameOf(slug), reason })),
  };
}
