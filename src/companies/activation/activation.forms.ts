import { IsNotEmpty, MaxLength, MinLength } from 'class-validator';
import { message } from '../../web/index.js';
import { suspensionReasonLength } from './activation.rules.js';

/** FM4 suspends a company, with a reason that the company reads. */
export class SuspensionForm {
  @MaxLength(suspensionReasonLength.max, {
    message: message('form.too-long', { constraint1: suspensionReasonLength.max }),
  })
  @MinLength(suspensionReasonLength.min, {
    message: message('form.too-short', { constraint1: suspensionReasonLength.min }),
  })
  @IsNotEmpty({ message: 'form.required' })
  reason: string;
}
