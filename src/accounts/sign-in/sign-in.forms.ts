import { MaxLength, MinLength } from 'class-validator';
import { IsMailAddress, message } from '../../web/index.js';
import { ReturningForm, tooLong } from '../account.forms.js';
import { passwordLength } from '../account.rules.js';

export class SignInForm extends ReturningForm {
  @IsMailAddress()
  email: string;

  @MaxLength(passwordLength.max, { message: tooLong(passwordLength.max) })
  @MinLength(1, { message: message('form.required') })
  password: string;
}

/** Asks for a mail: a link to sign in, to set a new password, or to confirm. */
export class MailForm extends ReturningForm {
  @IsMailAddress()
  email: string;
}
