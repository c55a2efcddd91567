import { Type } from 'class-transformer';
import { IsIn, IsInt, IsISO8601, Matches, MaxLength, MinLength } from 'class-validator';
import { message } from '../../web/index.js';
import { type FollowUpResult, followUpResults } from './follow-up.rules.js';

/** The result of a follow-up. */
export class FollowUpForm {
  @IsISO8601({ strict: true }, { message: 'form.date' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'form.date' })
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
