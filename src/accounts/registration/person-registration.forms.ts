import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsMailAddress, IsPersonName, IsPrintable, message } from '../../web/index.js';
import { ReturningForm, shortPassword, tooLong } from '../account.forms.js';
import { passwordLength, personNameLength } from '../account.rules.js';
import { IsUncommonPassword } from '../common-passwords.js';

/** A person opens an account of their own; without a password they sign in by mailed links. */
export class PersonRegistrationForm extends ReturningForm {
  @IsPersonName()
  @IsPrintable()
  @MaxLength(personNameLength, { message: tooLong(personNameLength) })
  @IsString({ message: message('form.required') })
  name: string;

  @IsMailAddress()
  email: string;

  @IsOptional()
  @IsUncommonPassword()
  @Matches(new RegExp(`^(|.{${passwordLength.min},${passwordLength.max}})$`, 'su'), { message: shortPassword })
  password?: string;

  @IsIn(['si'], { message: message('form.accept') })
  privacy: string;
}
