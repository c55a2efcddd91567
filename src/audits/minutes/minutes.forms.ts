import { IsIn, IsOptional, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { message } from '../../web/index.js';
import { sessionTexts } from '../sessions/session.rules.js';

const { leastReason, reason, remark } = sessionTexts;

/** Assent to minutes. */
export class SignMinutesForm {
  @Matches(/^[0-9a-f]{64}$/, { message: 'form.invalid' })
  sha256: string;

  @IsOptional()
  @MaxLength(remark, { message: message('form.too-long', { constraint1: remark }) })
  remark?: string;

  @IsIn(['si'], { message: 'form.accept' })
  sure: string;
}

/** That somebody will not sign. */
export class ExcuseForm {
  @IsUUID(undefined, { message: 'form.choose' })
  userId: string;

  @MinLength(leastReason, { message: message('form.too-short', { constraint1: leastReason }) })
  @MaxLength(reason, { message: message('form.too-long', { constraint1: reason }) })
  reason: string;
}
