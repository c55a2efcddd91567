import { Type } from 'class-transformer';
import { IsIn, IsInt, MaxLength, MinLength } from 'class-validator';
import { IsDay, message } from '../../web/index.js';
import { type FollowUpResult, followUpResults } from './follow-up.rules.js';

/** The result of a follow-up. */
export class FollowUpForm {
  @IsDay()
  heldOn: string = '';

  @IsIn(followUpResults, { message: 'form.choose' })
  result: FollowUpResult;

  @MinLength(10, { message: message('form.too-short', { constraint1: 10 }) })
  @MaxLength(2000, { message: message('form.too-long', { constraint1: 2000 }) })
  note: string = '';

  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  version: number;
}
