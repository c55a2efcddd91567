import { IsIn, IsInt, IsNotEmpty, IsOptional, IsUUID, IsUrl, MaxLength, MinLength, ValidateIf } from 'class-validator';
import { municipalitiesOfJalisco } from '#libs/mexico';
import { IsDay, IsPrintable, message, PlainNumber } from '../../web/index.js';
import { agreementLimits as limits, type Side, sides } from './agreement.rules.js';

const long = (constraint1: number) => ({ message: message('form.too-long', { constraint1 }) });
const required = { message: 'form.required' };
const codes = ['', ...municipalitiesOfJalisco.map(({ code }) => code)];

/** What an agreement says; with whom it is does not change. */
export class AgreementForm {
  @IsPrintable()
  @MaxLength(limits.title, long(limits.title))
  @IsNotEmpty(required)
  title: string = '';

  @MaxLength(limits.parties, long(limits.parties))
  parties: string = '';

  @MaxLength(limits.purpose, long(limits.purpose))
  @IsNotEmpty(required)
  purpose: string = '';

  @IsDay()
  startsOn: string;

  @IsDay()
  endsOn: string;

  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number = 1;
}

/** A new agreement, with its ally: a municipality or another institution. */
export class NewAgreementForm extends AgreementForm {
  /** Of the agreement, so that a form sent twice makes one. */
  @IsUUID(undefined, { message: 'form.invalid' })
  id: string;

  @IsIn(codes, { message: message('form.choose') })
  municipality: string = '';

  @IsPrintable()
  @MaxLength(limits.institution, long(limits.institution))
  @IsNotEmpty({ message: message('liaison.whom') })
  @ValidateIf((form: NewAgreementForm) => form.municipality === '')
  institution: string = '';
}

export class CommitmentForm {
  /** Of the commitment, so that a form sent twice makes one. */
  @IsUUID(undefined, { message: 'form.invalid' })
  id: string;

  @MaxLength(limits.text, long(limits.text))
  @IsNotEmpty(required)
  text: string = '';

  @IsIn(sides, { message: message('form.choose') })
  side: Side;

  @IsPrintable()
  @MaxLength(limits.owner, long(limits.owner))
  @IsNotEmpty(required)
  owner: string = '';

  @IsDay()
  dueOn: string;
}

/** Closes a commitment. */
export class ProofForm {
  @MaxLength(limits.proof, long(limits.proof))
  @MinLength(limits.proofLeast, { message: message('form.too-short', { constraint1: limits.proofLeast }) })
  @IsNotEmpty(required)
  proof: string = '';

  @MaxLength(limits.link, long(limits.link))
  @IsUrl({ protocols: ['https', 'http'], require_protocol: true }, { message: message('liaison.link-shape') })
  @ValidateIf((form: ProofForm) => form.link !== '')
  @IsOptional()
  link: string = '';
}

/** Why something ends before its time. */
export class ReasonForm {
  @MaxLength(limits.reason, long(limits.reason))
  @IsNotEmpty(required)
  reason: string = '';
}
