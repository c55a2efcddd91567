import { Transform } from 'class-transformer';
import {
  Equals,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { municipalitiesOfJalisco, sectors } from '#libs/mexico';
import { passwordLength } from '../../accounts/index.js';
import type { Role } from '../../database/index.js';
import { IsMailAddress, message } from '../../web/index.js';
import { phoneDigits } from '../company.rules.js';
import { IsRfc } from '../registration/rfc.validator.js';

const sectorCodes = sectors.map(({ code }) => code);
const municipalityCodes = municipalitiesOfJalisco.map(({ code }) => code);
const lowerCase = ({ value }: { value: unknown }) => (typeof value === 'string' ? value.toLowerCase() : value);
const digits = ({ value }: { value: unknown }) => (typeof value === 'string' ? (phoneDigits(value) ?? value) : value);
// "1,200" and "1 200" are how people write it
const plainNumber = ({ value }: { value: unknown }) =>
  typeof value === 'string' ? Number(value.replace(/[\s,]/g, '')) : value;

/** What a company says about itself and may change later. */
export class CompanyDataForm {
  @MaxLength(200, { message: message('form.too-long', { constraint1: 200 }) })
  @MinLength(3, { message: message('form.too-short', { constraint1: 3 }) })
  @IsNotEmpty({ message: 'form.required' })
  legalName: string;

  @IsOptional()
  @MaxLength(80, { message: message('form.too-long', { constraint1: 80 }) })
  tradeName?: string;

  @IsIn(sectorCodes, { message: 'form.choose' })
  sector: string;

  @Max(1_000_000, { message: message('form.max', { constraint1: 1_000_000 }) })
  @Min(1, { message: message('form.min', { constraint1: 1 }) })
  @IsInt({ message: 'form.integer' })
  @IsNotEmpty({ message: 'form.required' })
  @Transform(plainNumber)
  headcount: number;

  @IsIn(municipalityCodes, { message: 'form.choose' })
  municipality: string;

  @MaxLength(120, { message: message('form.too-long', { constraint1: 120 }) })
  @IsNotEmpty({ message: 'form.required' })
  contactName: string;

  @IsOptional()
  @Matches(/^\d{10}$/, { message: 'form.phone' })
  @Transform(digits)
  contactPhone?: string;
}

/** A company registers: its data, and the account of the person who does it. */
export class RegistrationForm extends CompanyDataForm {
  @IsRfc()
  @IsNotEmpty({ message: 'form.required' })
  rfc: string;

  @IsMailAddress()
  @Transform(lowerCase)
  email: string;

  @MaxLength(passwordLength.max, { message: message('form.too-long', { constraint1: passwordLength.max }) })
  @MinLength(passwordLength.min, { message: message('form.password', { constraint1: passwordLength.min }) })
  @IsNotEmpty({ message: 'form.required' })
  password: string;

  @Equals('si', { message: 'form.accept' })
  privacy: string;

  @Equals('si', { message: 'form.accept' })
  rules: string;

  /** Made with the empty form, so that a form that arrives twice registers once. */
  @IsUUID(undefined, { message: 'form.invalid' })
  once: string;
}

/** Company data with the version that was on the screen. */
export class ProfileForm extends CompanyDataForm {
  @Max(2_147_483_647, { message: 'form.invalid' })
  @Min(1, { message: 'form.invalid' })
  @IsInt({ message: 'form.invalid' })
  @Transform(plainNumber)
  version: number;

  @IsMailAddress()
  @Transform(lowerCase)
  contactEmail: string;
}

const teamRoles = ['company_admin', 'company_editor', 'learner'] as const satisfies readonly Role[];

export type TeamRole = (typeof teamRoles)[number];

/** A colleague is invited to a role. */
export class InvitationForm {
  @MaxLength(120, { message: message('form.too-long', { constraint1: 120 }) })
  @IsNotEmpty({ message: 'form.required' })
  name: string;

  @IsMailAddress()
  @Transform(lowerCase)
  email: string;

  @IsIn(teamRoles, { message: 'form.choose' })
  role: TeamRole;
}

/** A member gets another role. */
export class MemberRoleForm {
  @IsIn(teamRoles, { message: 'form.choose' })
  role: TeamRole;
}

/** FM4 suspends a company and says why; the company reads it. */
export class SuspensionForm {
  @MaxLength(1000, { message: message('form.too-long', { constraint1: 1000 }) })
  @MinLength(10, { message: message('form.too-short', { constraint1: 10 }) })
  @IsNotEmpty({ message: 'form.required' })
  reason: string;
}
