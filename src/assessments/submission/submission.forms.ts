import { IsNotEmpty, IsString, IsUUID, MaxLength } from 'class-validator';
import { message } from '../../web/index.js';
import { MAX_POST_LENGTH, MAX_SIGNATURE_LENGTH, MAX_WITHDRAWAL_LENGTH } from './submission.rules.js';

/** The signature under the declaration. The ticks have names of their own: there is one per statement. */
export class SignatureForm {
  @IsNotEmpty({ message: 'form.required' })
  @IsString({ message: 'form.invalid' })
  @MaxLength(MAX_SIGNATURE_LENGTH, { message: message('form.too-long', { constraint1: MAX_SIGNATURE_LENGTH }) })
  name: string;

  @IsNotEmpty({ message: 'form.required' })
  @IsString({ message: 'form.invalid' })
  @MaxLength(MAX_POST_LENGTH, { message: message('form.too-long', { constraint1: MAX_POST_LENGTH }) })
  post: string;
}

/** Takes a submission back. */
export class WithdrawalForm {
  /** The one that the person saw. */
  @IsUUID(undefined, { message: 'form.invalid' })
  submission: string;

  @IsNotEmpty({ message: 'form.required' })
  @IsString({ message: 'form.invalid' })
  @MaxLength(MAX_WITHDRAWAL_LENGTH, { message: message('form.too-long', { constraint1: MAX_WITHDRAWAL_LENGTH }) })
  reason: string;
}
