import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { message } from '../../web/index.js';
import { MAX_SIGNATURE_LENGTH } from './submission.rules.js';

/** The signature under the declaration. The ticks have names of their own: there is one per statement. */
export class SignatureForm {
  @IsNotEmpty({ message: 'form.required' })
  @IsString({ message: 'form.invalid' })
  @MaxLength(MAX_SIGNATURE_LENGTH, { message: message('form.too-long', { constraint1: MAX_SIGNATURE_LENGTH }) })
  name: string;
}
