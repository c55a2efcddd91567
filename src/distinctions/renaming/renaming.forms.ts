import { IsIn, IsOptional, MaxLength, MinLength } from 'class-validator';
import { municipalitiesOfJalisco } from '#libs/mexico';
import { IsCompanyName, IsPrintable, message } from '../../web/index.js';
import { ReasonsForm } from '../distinction.forms.js';
import { type NamingKind, namingKinds } from '../distinction.rules.js';

const municipalityCodes = municipalitiesOfJalisco.map(({ code }) => code);

/** The new names of a distinction, and why. */
export class RenameForm extends ReasonsForm {
  @IsIn(namingKinds, { message: 'form.choose' })
  kind: NamingKind;

  @IsCompanyName()
  @IsPrintable()
  @MinLength(2, { message: message('form.too-short', { constraint1: 2 }) })
  @MaxLength(200, { message: message('form.too-long', { constraint1: 200 }) })
  tradeName: string = '';

  @IsCompanyName()
  @IsPrintable()
  @MinLength(3, { message: message('form.too-short', { constraint1: 3 }) })
  @MaxLength(200, { message: message('form.too-long', { constraint1: 200 }) })
  legalName: string = '';

  /** Absent: the place stays as it is. */
  @IsOptional()
  @IsIn(municipalityCodes, { message: 'form.choose' })
  municipality?: string;
}
