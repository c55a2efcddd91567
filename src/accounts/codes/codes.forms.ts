import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsMailAddress, message, Several } from '../../web/index.js';
import { ReturningForm, tooLong } from '../account.forms.js';
import { LONGEST_LIST } from '../listed-people.js';
import { MOST_SLIPS } from './codes.rules.js';

/** Longest text that is read as a code or PIN: generously spaced. */
const longestTyped = 64;

/** A code and its PIN, as somebody types them from a slip. */
export class CodeSignInForm extends ReturningForm {
  @MaxLength(longestTyped, { message: tooLong(longestTyped) })
  @IsString({ message: message('form.required') })
  code: string;

  @MaxLength(longestTyped, { message: tooLong(longestTyped) })
  @IsString({ message: message('form.required') })
  pin: string;
}

/** Names of people without an address, one a line. */
export class NamesForm {
  @MaxLength(LONGEST_LIST, { message: 'accounts.list.too-long' })
  @IsString({ message: message('form.required') })
  list: string;
}

/** Whose slips to print: those chosen, or all who have none yet. */
export class SlipsForm {
  /** Drawn when the form was opened, see `pinOf`. */
  @IsUUID('all', { message: 'form.invalid' })
  sheet: string;

  @IsIn(['chosen', 'missing'], { message: 'form.choose' })
  which: 'chosen' | 'missing';

  @IsOptional()
  @Several()
  @IsArray()
  @ArrayMaxSize(MOST_SLIPS, { message: message('accounts.codes.many', { n: MOST_SLIPS }) })
  @IsUUID('all', { each: true, message: 'form.choose-some' })
  people?: string[];
}

/** An address for an account that has none. */
export class AddressForm {
  @IsMailAddress()
  email: string;

  /** Absent where it is not asked. */
  @IsOptional()
  @MaxLength(longestTyped, { message: tooLong(longestTyped) })
  pin?: string;
}
