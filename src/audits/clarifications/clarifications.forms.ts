import { IsIn, IsOptional, MaxLength, MinLength } from 'class-validator';
import { message, PlainNumber } from '../../web/index.js';
import { textLength } from '../text.rules.js';
import { answerTerms, usualTerm } from './clarifications.rules.js';

const { most, leastExplanation } = textLength;
const tooLong = { message: message('form.too-long', { constraint1: most }) };

/** A question about one practice. */
export class QuestionForm {
  @MinLength(leastExplanation, { message: message('form.too-short', { constraint1: leastExplanation }) })
  @MaxLength(most, tooLong)
  question: string;
}

/** What was prepared goes to the company, with a note where that is wanted. */
export class SendForm {
  @IsOptional()
  @MinLength(leastExplanation, { message: message('form.too-short', { constraint1: leastExplanation }) })
  @MaxLength(most, tooLong)
  question?: string;

  /** Working days. */
  @IsIn(answerTerms, { message: 'form.choose' })
  @PlainNumber()
  term: number = usualTerm;
}

/** The company's answer; its files come beside it. */
export class ReplyForm {
  @MinLength(1, { message: 'form.required' })
  @MaxLength(most, tooLong)
  text: string = '';
}
