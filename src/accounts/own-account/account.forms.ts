import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsPersonName, IsPrintable, message } from '../../web/index.js';
import { CodeForm, NewPasswordForm, ReturningForm, tooLong } from '../account.forms.js';
import { passwordLength, personNameLength, typedCodeLength } from '../account.rules.js';

/** What a person says about themselves. */
export class ProfileForm {
  @IsPersonName()
  @IsPrintable()
  @MaxLength(personNameLength, { message: tooLong(personNameLength) })
  @IsString({ message: message('form.required') })
  name: string;

  @IsIn(['es', 'en'], { message: message('form.choose') })
  locale: 'es' | 'en';
}

export class ChangePasswordForm extends NewPasswordForm {
  /** Absent for a person without a password. */
  @IsOptional()
  @MaxLength(passwordLength.max, { message: tooLong(passwordLength.max) })
  currentPassword?: string;

  /** Of the second factor; absent where it is not asked. */
  @IsOptional()
  @MaxLength(typedCodeLength, { message: message('form.pattern') })
  code?: string;
}

/** Proves who uses the session, because the browser may have been left open. */
export class ProofForm {
  @IsOptional()
  @MaxLength(passwordLength.max, { message: tooLong(passwordLength.max) })
  currentPassword?: string;

  /** Of the second factor; absent where it is not asked. */
  @IsOptional()
  @MaxLength(typedCodeLength, { message: message('form.pattern') })
  code?: string;
}

export class EnableCodeForm extends CodeForm {
  /** The secret being set up, to show it again after a wrong code. */
  @Matches(/^[A-Z2-7]{16,80}$/, { message: message('form.invalid') })
  secret: string;
}

export class CompanyForm extends ReturningForm {
  @IsString({ message: message('form.choose') })
  companyId: string;
}

/** One session of the person's own. */
export class SessionForm {
  @IsUUID(undefined, { message: message('form.choose') })
  sessionId: string;
}
