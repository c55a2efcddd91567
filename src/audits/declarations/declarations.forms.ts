import { IsIn, IsOptional, IsUUID, MaxLength, MinLength } from 'class-validator';
import { IsDay, message } from '../../web/index.js';
import { textLength } from '../text.rules.js';

const { most, leastExplanation } = textLength;
const tooLong = { message: message('form.too-long', { constraint1: most }) };

/** A declared conflict of interest. */
export class ConflictForm {
  @MinLength(leastExplanation, { message: message('form.too-short', { constraint1: leastExplanation }) })
  @MaxLength(most, tooLong)
  reason: string;

  @IsIn(['si'], { message: 'form.accept' })
  sure: string;
}

/** That a person of FM4 trained or advised the company. */
export class AdvisoryForm {
  @IsUUID(undefined, { message: 'form.choose' })
  userId: string;

  @IsIn(['training', 'advice'], { message: 'form.choose' })
  kind: 'training' | 'advice';

  @IsDay()
  givenOn: string;

  @IsOptional()
  @MaxLength(most, tooLong)
  note?: string;
}
