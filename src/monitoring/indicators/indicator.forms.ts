import { IsNotEmpty, Matches, MaxLength, MinLength } from 'class-validator';
import { IsPrintable, message } from '../../web/index.js';

const least = 10;
const most = 400;

/** Asks for a closed period to be computed by what is known now. */
export class CorrectionForm {
  @Matches(/^20\d{2}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])))?$/, { message: message('form.choose') })
  period: string;

  @IsPrintable()
  @MaxLength(most, { message: message('form.too-long', { constraint1: most }) })
  @MinLength(least, { message: message('form.too-short', { constraint1: least }) })
  @IsNotEmpty({ message: 'form.required' })
  reason: string = '';
}
