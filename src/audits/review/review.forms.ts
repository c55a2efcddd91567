import { IsIn, IsInt, IsOptional, MaxLength, Min, MinLength } from 'class-validator';
import { Type } from 'class-transformer';
import { message } from '../../web/index.js';
import { textLength } from '../text.rules.js';

const { most, leastExplanation, leastReasoning } = textLength;
const tooLong = { message: message('form.too-long', { constraint1: most }) };

/** The review of one item; the rules decide whether a reason is required. */
export class ReviewForm {
  @IsIn(['0', '1', '2', '3', '4', 'na'], { message: 'audits.form.choose-value' })
  value: string;

  @IsOptional()
  @MaxLength(most, tooLong)
  reason?: string;

  @IsOptional()
  @MaxLength(most, tooLong)
  verifiedHow?: string;

  @IsOptional()
  @MaxLength(most, tooLong)
  finding?: string;

  /** The version of the review that was on the page; 0 for a first review. */
  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  @Min(0, { message: 'form.invalid' })
  version: number;
}

/** The question to the company. */
export class ClarifyForm {
  @MinLength(leastExplanation, { message: message('form.too-short', { constraint1: leastExplanation }) })
  @MaxLength(most, tooLong)
  question: string;
}

/** The end of a review. The two boxes matter where the company reports no hires of people in mobility. */
export class CloseForm {
  @MinLength(leastReasoning, { message: message('form.too-short', { constraint1: leastReasoning }) })
  @MaxLength(most, tooLong)
  summary: string;

  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  openSelectionSeen?: string;

  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  hiresSeen?: string;
}
