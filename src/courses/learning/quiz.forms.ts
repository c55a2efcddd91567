import { IsIn, IsOptional, IsUUID } from 'class-validator';

/** The id of an attempt; the answers come beside it, one field per question. */
export class QuizForm {
  @IsUUID(7, { message: 'form.invalid' })
  attempt: string;

  /** `keep`: not to be graded yet. */
  @IsOptional()
  @IsIn(['keep', 'send'], { message: 'form.invalid' })
  action?: 'keep' | 'send';
}
