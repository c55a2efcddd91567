import { IsIn, IsInt, IsOptional, MaxLength, MinLength } from 'class-validator';
import { IsDay, message, PlainNumber } from '../../web/index.js';
import { textLength } from '../text.rules.js';
import { type VoteChoice, voteChoices } from './committee.rules.js';

const { most, leastReasoning } = textLength;

/** A vote of the committee. */
export class VoteForm {
  @IsIn(voteChoices, { message: 'form.choose' })
  choice: VoteChoice;

  @MinLength(leastReasoning, { message: message('form.too-short', { constraint1: leastReasoning }) })
  @MaxLength(most, { message: message('form.too-long', { constraint1: most }) })
  reason: string;

  /** What the company is to do. */
  @IsOptional()
  @MaxLength(most, { message: message('form.too-long', { constraint1: most }) })
  condition?: string;

  @IsOptional()
  @IsDay()
  conditionBy?: string;
}

/** A new round of voting. */
export class VoteAnewForm {
  /** The round that the page showed. */
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  ballot: number;
}
