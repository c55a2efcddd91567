import { IsIn, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { IsMailAddress, message } from '../web/index.js';
import { passwordLength } from './identity/identity.rules.js';

const tooLong = (most: number) => message('form.too-long', { constraint1: most });
const shortPassword = message('form.password', { constraint1: passwordLength.min });

/** A form that goes on to where the person was heading. */
export class ReturningForm {
  @IsOptional()
  @IsString()
  volver?: string;
}

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

export class CodeForm extends ReturningForm {
  @MaxLength(20, { message: message('form.pattern') })
  @IsString({ message: message('form.required') })
  code: string;
}

export class NewPasswordForm {
  @MaxLength(passwordLength.max, { message: tooLong(passwordLength.max) })
  @MinLength(passwordLength.min, { message: shortPassword })
  password: string;
}

/** To accept an invitation; without a password the person signs in by mailed links. */
export class AcceptForm {
  @MaxLength(120, { message: tooLong(120) })
  @IsString({ message: message('form.required') })
  name: string;

  @IsIn(['es', 'en'], { message: message('form.choose') })
  locale: 'es' | 'en' = 'es';

  @IsOptional()
  @Matches(new RegExp(`^(|.{${passwordLength.min},${passwordLength.max}})$`, 'su'), { message: shortPassword })
  password?: string;

  @IsIn(['si'], { message: message('form.accept') })
  privacy: string;
}

export class ProfileForm {
  @MaxLength(120, { message: tooLong(120) })
  @IsString({ message: message('form.required') })
  name: string;

  @IsIn(['es', 'en'], { message: message('form.choose') })
  locale: 'es' | 'en';
}

export class ChangePasswordForm extends NewPasswordForm {
  /** Absent when there is none yet. */
  @IsOptional()
  @MaxLength(passwordLength.max, { message: tooLong(passwordLength.max) })
  currentPassword?: string;
}

/** The person's password once more, before something that must not be done by whoever finds an open browser. */
export class ProofForm {
  @IsOptional()
  @MaxLength(passwordLength.max, { message: tooLong(passwordLength.max) })
  currentPassword?: string;
}

export class EnableCodeForm extends CodeForm {
  /** The secret that is being set up, to show it again when the code was wrong. */
  @Matches(/^[A-Z2-7]{16,80}$/, { message: message('form.pattern') })
  secret: string;
}

export class CompanyForm extends ReturningForm {
  @IsString({ message: message('form.choose') })
  companyId: string;
}

const invitableRoles = ['auditor', 'committee', 'content_editor', 'legal_reviewer', 'staff_admin', 'partner'] as const;

export class InviteStaffForm {
  @MaxLength(120, { message: tooLong(120) })
  @IsString({ message: message('form.required') })
  name: string;

  @IsMailAddress()
  email: string;

  @IsIn(invitableRoles, { message: message('form.choose') })
  role: (typeof invitableRoles)[number];
}

export class RoleForm {
  @IsIn(invitableRoles, { message: message('form.choose') })
  role: (typeof invitableRoles)[number];
}
