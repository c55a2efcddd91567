import { IsOptional, Length, MaxLength } from 'class-validator';
import { IsPersonName, IsPrintable, message } from '../../web/index.js';
import { NICKNAME_LENGTH } from './open.rules.js';

/** Begins a course without an account; a nickname is enough, and may be left out. */
export class NicknameForm {
  @IsOptional()
  @MaxLength(NICKNAME_LENGTH, { message: message('form.too-long', { constraint1: NICKNAME_LENGTH }) })
  nickname?: string;
}

/** Asks for a certificate in that name. */
export class CertificateNameForm {
  @IsPersonName()
  @IsPrintable()
  @Length(2, 120, { message: 'courses.open.form.name' })
  name: string;
}
