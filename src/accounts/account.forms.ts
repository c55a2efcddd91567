import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { message } from '../web/index.js';
import { IsUncommonPassword } from './common-passwords.js';
import { passwordLength, typedCodeLength } from './account.rules.js';

export const tooLong = (most: number) => message('form.too-long', { constraint1: most });
export const shortPassword = message('form.password', { constraint1: passwordLength.min });

/** Carries the path to return to. */
export class ReturningForm {
  @IsOptional()
  @IsString()
  volver?: string;
}

/** A code of the second factor: six digits, or a recovery code. */
export class CodeForm extends ReturningForm {
  @MaxLength(typedCodeLength, { message: message('form.pattern') })
  @IsString({ message: message('form.required') })
  code: string;
}

export class NewPasswordForm {
  @IsUncommonPassword()
  @MaxLength(passwordLength.max, { message: tooLong(passwordLength.max) })
  @MinLength(passwordLength.min, { message: shortPassword })
  password: string;
}
