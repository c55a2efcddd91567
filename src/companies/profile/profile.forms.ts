import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { municipalitiesOfJalisco, sectors } from '#libs/mexico';
import { personNameLength } from '../../accounts/index.js';
import { IsCompanyName, IsMailAddress, IsPersonName, IsPrintable, message, PlainNumber } from '../../web/index.js';
import { phoneDigits } from '../company.rules.js';
import { LowerCase } from '../lower-case.transform.js';
import { headcountRange, largestVersion, legalNameLength, tradeNameLength } from './profile.rules.js';

const sectorCodes = sectors.map(({ code }) => code);
const municipalityCodes = municipalitiesOfJalisco.map(({ code }) => code);
const digits = ({ value }: { value: unknown }) => (typeof value === 'string' ? (phoneDigits(value) ?? value) : value);
const tooLong = (most: number) => message('form.too-long', { constraint1: most });

/** What a company says about itself and may change later. */
export class CompanyDataForm {
  @IsCompanyName()
  @IsPrintable()
  @MaxLength(legalNameLength.max, { message: tooLong(legalNameLength.max) })
  @MinLength(legalNameLength.min, { message: message('form.too-short', { constraint1: legalNameLength.min }) })
  @IsNotEmpty({ message: 'form.required' })
  legalName: string;

  @IsOptional()
  @IsCompanyName()
  @IsPrintable()
  @MaxLength(tradeNameLength, { message: tooLong(tradeNameLength) })
  tradeName?: string;

  @IsIn(sectorCodes, { message: 'form.choose' })
  sector: string;

  @Max(headcountRange.max, { message: message('form.max', { constraint1: headcountRange.max }) })
  @Min(headcountRange.min, { message: message('form.min', { constraint1: headcountRange.min }) })
  @IsInt({ message: 'form.integer' })
  @IsNotEmpty({ message: 'form.required' })
  @PlainNumber()
  headcount: number;

  @IsIn(municipalityCodes, { message: 'form.choose' })
  municipality: string;

  @IsPersonName()
  @IsPrintable()
  @MaxLength(personNameLength, { message: tooLong(personNameLength) })
  @IsNotEmpty({ message: 'form.required' })
  contactName: string;

  @IsOptional()
  @Matches(/^\d{10}$/, { message: 'form.phone' })
  @Transform(digits)
  contactPhone?: string;
}

/** Company data with the version that was on the screen. */
export class ProfileForm extends CompanyDataForm {
  @Max(largestVersion, { message: 'form.invalid' })
  @Min(1, { message: 'form.invalid' })
  @IsInt({ message: 'form.invalid' })
  @PlainNumber()
  version: number;

  @IsMailAddress()
  @LowerCase()
  contactEmail: string;
}
