import { IsIn, IsInt, IsOptional, IsUUID, Length, MaxLength, MinLength } from 'class-validator';
import { IsMailAddress, message, PlainNumber } from '../web/index.js';
import { type Outcome, outcomes, texts } from './appeal.rules.js';

const short = (constraint1: number) => ({ message: message('form.too-short', { constraint1 }) });
const long = (constraint1: number) => ({ message: message('form.too-long', { constraint1 }) });

/** The appeal of a company. */
export class AppealForm {
  /** Of the appeal, so that a form sent twice appeals once. */
  @IsUUID(undefined, { message: 'form.invalid' })
  id: string;

  @MinLength(texts.least, short(texts.least))
  @MaxLength(texts.most, long(texts.most))
  grounds: string = '';
}

export class WithdrawAppealForm {
  @IsUUID(undefined, { message: 'form.invalid' })
  id: string;
}

/** A complaint, as anybody sends it. */
export class ComplaintForm {
  @Length(1, 20, { message: 'form.invalid' })
  codigo: string = '';

  @MinLength(texts.least, short(texts.least))
  @MaxLength(texts.most, long(texts.most))
  texto: string = '';

  @IsOptional()
  @MaxLength(texts.name, long(texts.name))
  nombre?: string;

  @IsOptional()
  @IsMailAddress()
  correo?: string;

  /** When the form was opened, signed. */
  @Length(1, 200, { message: 'appeals.form-old' })
  inicio: string = '';

  /** Honeypot: hidden from people, filled in by bots. */
  @IsOptional()
  @MaxLength(0, { message: 'form.invalid' })
  sitio?: string;
}

/** The receipt of a complaint. */
export class ComplaintReceiptForm {
  @Length(1, 64, { message: 'form.required' })
  recibo: string = '';
}

class Versioned {
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number;
}

/** Taking and confirming. */
export class MoveAppealForm extends Versioned {}

/** Giving one back. */
export class ReleaseAppealForm extends Versioned {
  /** A conflict of interest. */
  @IsOptional()
  @MinLength(texts.leastReason, short(texts.leastReason))
  @MaxLength(texts.reason, long(texts.reason))
  conflict?: string;
}

/** How it is decided. */
export class ProposeForm extends Versioned {
  @IsIn(outcomes, { message: 'form.choose' })
  outcome: Outcome;

  @MinLength(texts.least, short(texts.least))
  @MaxLength(texts.most, long(texts.most))
  answer: string = '';
}

/** Why a second person does not agree. */
export class DeclineAppealForm extends Versioned {
  @MinLength(texts.leastReason, short(texts.leastReason))
  @MaxLength(texts.reason, long(texts.reason))
  reason: string = '';
}
