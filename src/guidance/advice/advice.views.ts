import type { CompanyThreadProps } from '#templates/guidance/advice/company-thread.page';
import type { AdviceLine } from '#templates/guidance/advice/advice-list.page';
import type { AdviceMessageText } from '#templates/guidance/advice/messages';
import type { AskedFrom } from '#templates/guidance/advice/asked-from';
import type { AdviceFm4Line } from '#templates/guidance/advice/advice-fm4.page';
import type { Day } from '#libs/mexico';
import { isLate } from './advice.rules.js';
import type { AdviceMessage, AdviceThread } from './advice.queries.js';
import type { AdviceContext } from './advice.types.js';

/** Characters of a question that a list shows. */
const SHOWN = 140;

const opening = (text: string): string => {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length <= SHOWN ? line : `${line.slice(0, line.lastIndexOf(' ', SHOWN))} …`;
};

/** A question in the company's list. */
export const adviceLine = (thread: AdviceThread): AdviceLine => ({
  id: thread.id,
  situation: thread.context.short,
  asked: opening(thread.asked),
  state: thread.state,
  answerBy: thread.answerBy,
});

/** A question in FM4's list. */
export const adviceFm4Line = (thread: AdviceThread, today: Day): AdviceFm4Line => ({
  ...adviceLine(thread),
  company: thread.company,
  askedAt: thread.askedAt,
  late: isLate(thread, today),
});

/** What the guidance said where it was asked. */
export const askedFrom = ({ situation: slug, ...context }: AdviceContext): AskedFrom => ({ slug, ...context });

/** The messages, as one side reads them: the company is not told who of FM4 answered. */
export const messagesFor = (messages: readonly AdviceMessage[], reader: 'company' | 'fm4'): AdviceMessageText[] =>
  messages.map(({ id, side, text, author, writtenAt }) => ({
    id,
    side,
    text,
    author: side === 'fm4' && reader === 'company' ? null : author,
    at: writtenAt,
  }));

/** A question as its company reads it. */
export const companyThread = (
  thread: AdviceThread,
  messages: readonly AdviceMessage[],
): Omit<CompanyThreadProps, 'form' | 'asksForName'> => ({
  id: thread.id,
  state: thread.state,
  answerBy: thread.answerBy,
  from: askedFrom(thread.context),
  messages: messagesFor(messages, 'company'),
});
