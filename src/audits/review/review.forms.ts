import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { Type } from 'class-transformer';
import { IsDay, message, PlainNumber, Several } from '../../web/index.js';
import { textLength } from '../text.rules.js';
import { largestSample, type VerificationMethod, verificationMethods } from './verification.rules.js';

const { most, leastReasoning } = textLength;
const tooLong = { message: message('form.too-long', { constraint1: most }) };

const Sample =
  (least: number): PropertyDecorator =>
  (target, key) => {
    PlainNumber()(target, key);
    IsInt({ message: 'form.integer' })(target, key as string);
    Min(least, { message: message('form.min', { constraint1: least }) })(target, key as string);
    Max(largestSample, { message: message('form.max', { constraint1: largestSample }) })(target, key as string);
  };

/** The review of one item; the rules decide whether a reason is required. */
export class ReviewForm {
  @IsIn(['0', '1', '2', '3', '4', 'na'], { message: 'audits.form.choose-value' })
  value: string;

  @IsOptional()
  @MaxLength(most, tooLong)
  reason?: string;

  @IsIn(verificationMethods, { message: 'audits.form.choose-method' })
  method: VerificationMethod;

  /** The source: what was seen or who was heard. */
  @IsOptional()
  @MaxLength(most, tooLong)
  verifiedHow?: string;

  @IsDay()
  verifiedOn: string;

  @Sample(0) sampleSeen: number;
  @Sample(1) sampleOf: number;

  @IsOptional()
  @MaxLength(most, tooLong)
  finding?: string;

  /** The version of the review that was on the page; 0 for a first review. */
  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  @Min(0, { message: 'form.invalid' })
  version: number;
}

/** Most items that are agreed with at once: more than any instrument has. */
const mostItems = 500;

/** The items in which the auditor agrees with the company, and when their evidence was seen. */
export class AgreeForm {
  @Matches(/^[\w-]{1,40}$/, { each: true, message: 'form.invalid' })
  @ArrayMaxSize(mostItems, { message: 'form.invalid' })
  @ArrayMinSize(1, { message: 'form.choose-some' })
  @Several()
  items: string[];

  @IsDay()
  verifiedOn: string;
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
