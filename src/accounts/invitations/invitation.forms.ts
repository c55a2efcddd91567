import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { IsPersonName, IsPrintable, message } from '../../web/index.js';
import { shortPassword, tooLong } from '../account.forms.js';
import { IsUncommonPassword } from '../common-passwords.js';
import { passwordLength, personNameLength } from '../account.rules.js';

/** Accepts an invitation as a new person; without a password the person signs in by mailed links. */
export class AcceptForm {
  @IsPersonName()
  @IsPrintable()
  @MaxLength(personNameLength, { message: tooLong(personNameLength) })
  @IsString({ message: message('form.required') })
  name: string;

  @IsIn(['es', 'en'], { message: message('form.choose') })
  locale: 'es' | 'en' = 'es';

  @IsOptional()
  @IsUncommonPassword()
  @Matches(new RegExp(`^(|.{${passwordLength.min},${passwordLength.max}})$`, 'su'), { message: shortPassword })
  password?: string;

  @IsIn(['si'], { message: message('form.accept') })
  privacy: string;
}
