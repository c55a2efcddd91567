import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Length, MaxLength, MinLength } from 'class-validator';
import { message } from '../web/index.js';
import { categories, type Category, type Outcome, outcomes } from './report.rules.js';

const short = (constraint1: number) => ({ message: message('form.too-short', { constraint1 }) });
const long = (constraint1: number) => ({ message: message('form.too-long', { constraint1 }) });

/** A report as the public sends it. */
export class ReportForm {
  @Length(1, 20, { message: 'form.invalid' })
  codigo: string = '';

  @IsIn(categories, { message: 'form.required' })
  categoria: Category;

  @MinLength(30, short(30))
  @MaxLength(4000, long(4000))
  texto: string = '';

  /** When the form was opened. */
  @Length(1, 200, { message: 'reports.form-old' })
  inicio: string = '';

  /** People do not see it; programs fill it in. */
  @IsOptional()
  @MaxLength(0, { message: 'reports.looks-automatic' })
  sitio?: string;
}

/** The receipt that was given for a report. */
export class ReceiptForm {
  @Length(1, 64, { message: 'form.required' })
  recibo: string = '';
}

/** Something that whoever reported adds. */
export class ReplyForm extends ReceiptForm {
  @MinLength(2, short(2))
  @MaxLength(4000, long(4000))
  texto: string = '';

  /** Makes two sendings of one message one. */
  @IsUUID(undefined, { message: 'form.invalid' })
  envio: string = '';
}

class Versioned {
  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  version: number = 0;
}

/** A question of FM4. */
export class AskForm extends Versioned {
  @MinLength(10, short(10))
  @MaxLength(4000, long(4000))
  pregunta: string = '';
}

/** The answer of FM4. */
export class AnswerForm extends Versioned {
  @IsIn(outcomes, { message: 'form.required' })
  resultado: Outcome;

  @MinLength(30, short(30))
  @MaxLength(4000, long(4000))
  respuesta: string = '';
}

/** Taking, closing, stepping back. */
export class MoveReportForm extends Versioned {}

/** Why FM4 suspends the distinction because of a report. */
export class SuspendForm extends Versioned {
  @MinLength(20, short(20))
  @MaxLength(600, long(600))
  publicReason: string = '';

  @MinLength(10, short(10))
  @MaxLength(2000, long(2000))
  internalReason: string = '';

  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  distinctionVersion: number = 0;
}
