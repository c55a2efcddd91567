import { IsInt, IsNotEmpty, IsOptional, IsString, Matches, MaxLength, ValidateIf } from 'class-validator';
import { personNameLength } from '../../accounts/index.js';
import { IsMailAddress, IsPersonName, IsPrintable, message, PlainNumber } from '../../web/index.js';
import { officeLimits } from './office.rules.js';

const long = (constraint1: number) => ({ message: message('form.too-long', { constraint1 }) });
const given = (field: keyof OfficeForm) => ValidateIf((form: OfficeForm) => form[field] !== '');

/** The office as the page showed it. */
export class OfficeVersionForm {
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number;
}

/** What an office says of itself. */
export class OfficeForm extends OfficeVersionForm {
  @IsPrintable()
  @MaxLength(officeLimits.office, long(officeLimits.office))
  @IsNotEmpty({ message: 'form.required' })
  office: string = '';

  /** As it is dialled, with its extension. */
  @MaxLength(officeLimits.phone, long(officeLimits.phone))
  @Matches(/^(?=(\D*\d){7})[\d\s()+.,-]+(ext\.?\s*\d{1,6})?$/i, { message: message('liaison.phone-shape') })
  @given('phone')
  phone: string = '';

  @MaxLength(officeLimits.mail, long(officeLimits.mail))
  @IsMailAddress()
  @given('mail')
  mail: string = '';

  @IsPrintable()
  @MaxLength(officeLimits.hours, long(officeLimits.hours))
  hours: string = '';

  @MaxLength(officeLimits.offers, long(officeLimits.offers))
  offers: string = '';

  @IsPersonName()
  @IsPrintable()
  @MaxLength(officeLimits.contactName, long(officeLimits.contactName))
  @given('contactName')
  contactName: string = '';

  /** Present: the person who is named agrees. */
  @IsOptional()
  contactConsent?: string;
}

/** Invites a liaison. */
export class AppointForm {
  @IsPersonName()
  @IsPrintable()
  @MaxLength(personNameLength, long(personNameLength))
  @IsString({ message: message('form.required') })
  name: string;

  @IsMailAddress()
  email: string;
}
