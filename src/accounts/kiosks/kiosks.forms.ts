import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { message } from '../../web/index.js';
import { tooLong } from '../account.forms.js';
import { LONGEST_NAME } from './kiosks.rules.js';

const longestTyped = 64;

/** A new kiosk. */
export class KioskForm {
  @MaxLength(LONGEST_NAME, { message: tooLong(LONGEST_NAME) })
  @MinLength(1, { message: message('form.required') })
  @IsString({ message: message('form.required') })
  name: string;

  @IsIn(['code', 'names'], { message: 'form.choose' })
  by: 'code' | 'names';
}

/** How somebody comes in at one: by their code, or by the name that they chose. */
export class KioskEntryForm {
  @IsOptional()
  @MaxLength(longestTyped, { message: tooLong(longestTyped) })
  code?: string;

  @IsOptional()
  @MaxLength(longestTyped, { message: message('form.choose') })
  person?: string;

  @MaxLength(longestTyped, { message: tooLong(longestTyped) })
  @IsString({ message: message('form.required') })
  pin: string;
}
