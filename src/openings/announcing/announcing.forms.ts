import { IsArray, IsIn, IsInt, IsNumber, IsOptional, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { type Day, municipalitiesOfJalisco } from '#libs/mexico';
import { IsDay, IsPrintable, message, Pesos, PlainNumber, Several } from '../../web/index.js';
import {
  type Contract,
  contracts,
  openingLimits as limits,
  type PayPeriod,
  payPeriods,
  type Registration,
  registrations,
  type WorkLanguage,
  workLanguages,
} from '../opening.rules.js';

const long = (constraint1: number) => ({ message: message('form.too-long', { constraint1 }) });
const least = (constraint1: number) => ({ message: message('form.min', { constraint1 }) });
const most = (constraint1: number) => ({ message: message('form.max', { constraint1 }) });
const number = { message: 'openings.problem.number' };
const whole = { message: 'form.integer' };
const choose = { message: 'form.choose' };

/** Begins an opening. */
export class BeginOpeningForm {
  /** Of the opening, so that a form sent twice begins one. */
  @IsUUID(undefined, { message: 'form.invalid' })
  id: string;
}

/** What an opening says. A draft may lack anything. */
export class OpeningForm {
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number;

  @IsPrintable()
  @MaxLength(limits.post, long(limits.post))
  post: string = '';

  @MaxLength(limits.tasks, long(limits.tasks))
  tasks: string = '';

  @MaxLength(limits.requirements, long(limits.requirements))
  requirements: string = '';

  @IsPrintable()
  @MaxLength(limits.site, long(limits.site))
  site: string = '';

  @IsOptional()
  @IsIn(municipalitiesOfJalisco.map(({ code }) => code), choose)
  municipality?: string;

  @IsOptional()
  @Pesos()
  @Max(limits.pay, most(limits.pay))
  @Min(0, least(0))
  @IsNumber({ maxDecimalPlaces: 2 }, number)
  payFrom?: number;

  @IsOptional()
  @Pesos()
  @Max(limits.pay, most(limits.pay))
  @Min(0, least(0))
  @IsNumber({ maxDecimalPlaces: 2 }, number)
  payTo?: number;

  @IsOptional()
  @IsIn(payPeriods, choose)
  payPeriod?: PayPeriod;

  @IsOptional()
  @PlainNumber()
  @Max(6, most(6))
  @Min(1, least(1))
  @IsInt(whole)
  workDays?: number;

  @MaxLength(limits.schedule, long(limits.schedule))
  schedule: string = '';

  @MaxLength(limits.daysOff, long(limits.daysOff))
  daysOff: string = '';

  @IsOptional()
  @IsIn(contracts, choose)
  contract?: Contract;

  @IsOptional()
  @IsIn(registrations, choose)
  registration?: Registration;

  @MaxLength(limits.benefits, long(limits.benefits))
  benefits: string = '';

  @IsOptional()
  @PlainNumber()
  @Max(limits.posts, most(limits.posts))
  @Min(1, least(1))
  @IsInt(whole)
  posts?: number;

  @IsOptional()
  @IsDay()
  endsOn?: Day;

  @Several()
  @IsIn(workLanguages, { each: true, message: 'form.choose' })
  @IsArray({ message: 'form.choose-some' })
  languages: WorkLanguage[] = [];

  @IsPrintable()
  @MaxLength(limits.contact, long(limits.contact))
  contact: string = '';

  @MaxLength(limits.norm, long(limits.norm))
  normNationality: string = '';

  @MaxLength(limits.norm, long(limits.norm))
  normPapers: string = '';

  @MaxLength(limits.norm, long(limits.norm))
  normHealth: string = '';

  @MaxLength(limits.norm, long(limits.norm))
  normAge: string = '';

  @MaxLength(limits.norm, long(limits.norm))
  normLanguage: string = '';

  @MaxLength(limits.norm, long(limits.norm))
  normRecord: string = '';
}

/** Why the company closes an opening. */
export class CloseForm {
  @IsIn(['filled', 'withdrawn'], choose)
  reason: 'filled' | 'withdrawn';
}

/** How many people were interviewed and hired. */
export class OutcomeForm {
  @PlainNumber()
  @Max(limits.people, most(limits.people))
  @Min(0, least(0))
  @IsInt(whole)
  interviewed: number;

  @PlainNumber()
  @Max(limits.people, most(limits.people))
  @Min(0, least(0))
  @IsInt(whole)
  hired: number;
}
