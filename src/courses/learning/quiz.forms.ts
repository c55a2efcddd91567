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

/** The answers among what was sent: one field per question; other fields are ignored. */
export function answersIn(raw: Submitted<QuizForm>['raw']): Answers {
  const fields = Object.entries(raw).filter(([name]) => /^[A-Z]-P\d+$/.test(name));
  return Object.fromEntries(fields.map(([name, value]) => [name, String([value].flat()[0] ?? '')]));
}
