/** A protocol out of the base text and the answers, pure. */
import type { ProtocolText } from '#templates/liaison/protocols/protocol.shapes';
import { BLANK, type BaseProtocol } from './protocol.content.js';

export type ProtocolAnswers = Readonly<Record<string, string>>;

export const ackLimits = { name: 120, post: 120 } as const;
/** People who said that they read one version. */
export const MAX_READERS = 300;

/** What is wrong with an answer: a text and its parameters. */
interface AnswerProblem {
  readonly key: string;
  readonly params?: Readonly<Record<string, number>>;
}

/** What is wrong with the answers, by question: missing, too long, none of the options. */
export function answerProblems(
  { questions }: Pick<BaseProtocol, 'questions'>,
  answers: ProtocolAnswers,
): ReadonlyMap<string, AnswerProblem> {
  return new Map(
    questions.flatMap(({ id, options, maxLength }): [string, AnswerProblem][] => {
      const answer = (answers[id] ?? '').trim();
      if (answer === '') return [[id, { key: options.length > 0 ? 'form.choose' : 'form.required' }]];
      if (options.length > 0)
        return options.some(({ value }) => value === answer) ? [] : [[id, { key: 'form.choose' }]];
      const most = maxLength ?? 0;
      return answer.length > most ? [[id, { key: 'form.too-long', params: { constraint1: most } }]] : [];
    }),
  );
}

/** The protocol of a municipality: the paragraphs that its answers ask for, with its answers in them. */
export function protocolOf(base: BaseProtocol, answers: ProtocolAnswers, municipality: string): ProtocolText {
  const fill = (text: string) =>
    text.replaceAll(BLANK, (_, name: string) => (name === 'municipality' ? municipality : answers[name]!.trim()));
  return {
    title: base.title,
    sections: base.sections.map(({ title, paragraphs }) => ({
      title,
      paragraphs: paragraphs
        .filter(({ when }) => when === null || answers[when.question] === when.answer)
        .map(({ text, law, verified }) => ({ text: fill(text), law, verified })),
    })),
  };
}
