import { Equals, IsNotEmpty, IsOptional, IsUUID, MaxLength, MinLength } from 'class-validator';
import { IsUncommonPassword, passwordLength } from '../../accounts/index.js';
import { IsMailAddress, message } from '../../web/index.js';
import { LowerCase } from '../lower-case.transform.js';
import { CompanyDataForm } from '../profile/profile.forms.js';
import { IsRfc } from './rfc.validator.js';

/** A company registers: its data, and the account of its first administrator. */
export class RegistrationForm extends CompanyDataForm {
  @IsRfc('rfcConfirmed')
  @IsNotEmpty({ message: 'form.required' })
  rfc: string;

  /** The key that the company confirms letter by letter, because its check digit is off. */
  @IsOptional()
  @MaxLength(13, { message: 'form.invalid' })
  rfcConfirmed?: string;

  @IsMailAddress()
  @LowerCase()
  email: string;

  @IsUncommonPassword()
  @MaxLength(passwordLength.max, { message: message('form.too-long', { constraint1: passwordLength.max }) })
  @MinLength(passwordLength.min, { message: message('form.password', { constraint1: passwordLength.min }) })
  @IsNotEmpty({ message: 'form.required' })
  password: string;

  @Equals('si', { message: 'form.accept' })
  privacy: string;

  @Equals('si', { message: 'form.accept' })
  rules: string;

  /** Idempotency key, made with the empty form: a form that arrives twice registers once. */
  @IsUUID(undefined, { message: 'form.invalid' })
  once: string;
}
