import { IsIn, IsOptional, IsUUID } from 'class-validator';
import type { Submitted } from '../../web/index.js';
import type { Answers } from './quiz.rules.js';

/** The id of an attempt; the answers come beside it, one field per question. */
export class QuizForm {
  @IsUUID(7, { message: 'form.invalid' })
  attempt: string;

  /** `keep`: not to be graded yet. */
  @IsOptional()
  @IsIn(['keep', 'send'], { message: 'form.invalid' })
  action?: 'keep' | 'send';
}

/**
 * The answers among what was sent; other fields are ignored. One field per question, several of one name where several
 * options may be chosen; `A-P01.b` says the place of option b, or what it belongs to.
 */
export function answersIn(raw: Submitted<QuizForm>['raw']): Answers {
  const answers = new Map<string, string[]>();
  for (const [name, value] of Object.entries(raw)) {
    const [, question, option] = /^([A-Z]-P\d{1,4})(?:\.([a-z]))?$/.exec(name) ?? [];
    if (question === undefined) continue;
    const given = [value].flat().filter((one) => one !== '');
    const parts = option === undefined ? given : given.slice(0, 1).map((one) => `${option}=${one}`);
    answers.set(question, [...(answers.get(question) ?? []), ...parts]);
  }
  return Object.fromEntries([...answers].map(([question, parts]) => [question, parts.join(',')]));
}
