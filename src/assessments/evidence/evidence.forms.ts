import {
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  registerDecorator,
} from 'class-validator';
import { IsDay, message, Several } from '../../web/index.js';
import { isLink, MAX_STATEMENT_LENGTH, MAX_TITLE_LENGTH, REASON_LENGTH } from './evidence.rules.js';

const most = (n: number) => ({ message: message('form.too-long', { constraint1: n }) });

/** The field is an address of the web without a password in it. */
const IsLink = (): PropertyDecorator => (target, name) =>
  registerDecorator({
    target: target.constructor,
    propertyName: name as string,
    options: { message: 'assessments.more.link-wrong' },
    validator: { validate: (value: unknown) => typeof value === 'string' && isLink(value) },
  });

/** What a link or a statement is called. */
const IsTitle = (): PropertyDecorator => (target, name) => {
  IsString({ message: 'form.required' })(target, name as string);
  MinLength(3, { message: 'form.required' })(target, name as string);
  MaxLength(MAX_TITLE_LENGTH, most(MAX_TITLE_LENGTH))(target, name as string);
};

class ReasonForm {
  /** Why numbers of people stand in it. */
  @IsOptional()
  @IsString({ message: 'form.invalid' })
  @MaxLength(REASON_LENGTH.most, most(REASON_LENGTH.most))
  reason?: string;
}

/** An address that proves a practice. */
export class LinkForm extends ReasonForm {
  @IsTitle()
  linkTitle: string;

  @IsLink()
  link: string;
}

/** What a person states of a practice. */
export class StatementForm extends ReasonForm {
  @IsTitle()
  title: string;

  @IsString({ message: 'form.required' })
  @MinLength(20, { message: message('form.too-short', { constraint1: 20 }) })
  @MaxLength(MAX_STATEMENT_LENGTH, most(MAX_STATEMENT_LENGTH))
  text: string;
}

/** A document of another practice. */
export class ReuseForm {
  @IsUUID(undefined, { message: 'form.choose' })
  document: string;
}

/** The practices that a document proves, too. */
export class ShareForm {
  @Several()
  @IsArray({ message: 'form.choose' })
  @IsString({ each: true, message: 'form.choose' })
  items: string[];
}

/** Documents of companies that live, and none for ever. */
const DAYS = /^(?:19[5-9]|20\d)\d-/;

/** From when to when a document holds. */
export class DaysForm {
  @IsOptional()
  @IsDay()
  @Matches(DAYS, { message: 'form.date' })
  effectiveOn?: string;

  @IsOptional()
  @IsDay()
  @Matches(DAYS, { message: 'form.date' })
  expiresOn?: string;
}
