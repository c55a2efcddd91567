import { IsOptional, MaxLength, MinLength } from 'class-validator';
import { message } from '../../web/index.js';
import { openingLimits as limits } from '../opening.rules.js';

/** Reasons that the company reads. */
export class ReasonsForm {
  @MaxLength(limits.reasons, { message: message('form.too-long', { constraint1: limits.reasons }) })
  @MinLength(limits.leastReasons, { message: message('form.too-short', { constraint1: limits.leastReasons }) })
  reasons: string = '';
}

/** That people may be told of it. */
export class ApproveForm {
  /** The norms that the company named were read. */
  @IsOptional()
  normsRead?: string;
}
