import { Equals, IsNotEmpty, IsOptional, MaxLength, MinLength } from 'class-validator';
import { message } from '../../web/index.js';
import { suspensionReasonLength } from './activation.rules.js';

/** FM4 activates a company; one whose RFC has another check digit than SAT's rule gives, only with the constancia at hand. */
export class ActivationForm {
  @IsOptional()
  @Equals('si', { message: 'form.invalid' })
  rfcSeen?: string;
}

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
