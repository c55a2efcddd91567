import { IsIn, IsInt, IsISO8601, IsOptional, IsUUID, MaxLength, Min, MinLength } from 'class-validator';
import { Type } from 'class-transformer';
import { message } from '../../web/index.js';
import { type VoteChoice, voteChoices } from '../committee/committee.rules.js';

const longest = 4000;

/** What the auditor says of one item; whether a reason is owed is for the rules. */
export class ReviewForm {
  @IsIn(['0', '1', '2', '3', '4', 'na'], { message: 'audits.form.choose-value' })
  value: string;

  @IsOptional()
  @MaxLength(longest, { message: message('form.too-long', { constraint1: longest }) })
  reason?: string;

  @IsOptional()
  @MaxLength(longest, { message: message('form.too-long', { constraint1: longest }) })
  verifiedHow?: string;

  @IsOptional()
  @MaxLength(longest, { message: message('form.too-long', { constraint1: longest }) })
  finding?: string;

  /** The version of the review that was on the page; 0 when there was none. */
  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  @Min(0, { message: 'form.invalid' })
  version: number;
}

/** What the company is asked. */
export class ClarifyForm {
  @MinLength(10, { message: message('form.too-short', { constraint1: 10 }) })
  @MaxLength(longest, { message: message('form.too-long', { constraint1: longest }) })
  question: string;
}

/** The end of a review. The two boxes matter where the company says that it hired nobody in mobility. */
export class CloseForm {
  @MinLength(20, { message: message('form.too-short', { constraint1: 20 }) })
  @MaxLength(longest, { message: message('form.too-long', { constraint1: longest }) })
  summary: string;

  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  openSelectionSeen?: string;

  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  hiresSeen?: string;
}

/** A vote of the committee. */
export class VoteForm {
  @IsIn(voteChoices, { message: 'form.choose' })
  choice: VoteChoice;

  @MinLength(20, { message: message('form.too-short', { constraint1: 20 }) })
  @MaxLength(longest, { message: message('form.too-long', { constraint1: longest }) })
  reason: string;
}

/** A declared conflict of interest. */
export class ConflictForm {
  @MinLength(10, { message: message('form.too-short', { constraint1: 10 }) })
  @MaxLength(longest, { message: message('form.too-long', { constraint1: longest }) })
  reason: string;

  @IsIn(['si'], { message: 'form.accept' })
  sure: string;
}

/** That somebody of FM4 trained or advised the company. */
export class AdvisoryForm {
  @IsUUID(undefined, { message: 'form.choose' })
  userId: string;

  @IsIn(['training', 'advice'], { message: 'form.choose' })
  kind: 'training' | 'advice';

  @IsISO8601({ strict: true }, { message: 'form.date' })
  givenOn: string;

  @IsOptional()
  @MaxLength(longest, { message: message('form.too-long', { constraint1: longest }) })
  note?: string;
}
