import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { IsMailAddress, IsPrintable, message } from '../../web/index.js';
import { tooLong } from '../account.forms.js';
import { type IdentityProof, identityProofs, proofNoteLength } from './factor-reset.rules.js';

/** Whose second factor is removed, and how it was proved that they ask for it. */
export class FactorResetForm {
  @IsMailAddress()
  email: string;

  @IsIn(identityProofs, { message: message('form.choose') })
  proof: IdentityProof;

  @IsPrintable()
  @MaxLength(proofNoteLength.max, { message: tooLong(proofNoteLength.max) })
  @MinLength(proofNoteLength.min, { message: message('form.too-short', { constraint1: proofNoteLength.min }) })
  @IsString({ message: message('form.required') })
  note: string;
}
