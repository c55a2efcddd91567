import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Length, MaxLength, MinLength } from 'class-validator';
import { message } from '../web/index.js';
import {
  categories,
  type Category,
  MAX_INTERNAL_REASON,
  MAX_PUBLIC_REASON,
  MAX_TEXT,
  MIN_ANSWER,
  MIN_INTERNAL_REASON,
  MIN_PUBLIC_REASON,
  MIN_QUESTION,
  MIN_REPLY,
  MIN_REPORT,
  type Outcome,
  outcomes,
} from './report.rules.js';

const short = (constraint1: number) => ({ message: message('form.too-short', { constraint1 }) });
const long = (constraint1: number) => ({ message: message('form.too-long', { constraint1 }) });

/** A report as the public sends it. */
export class ReportForm {
  @Length(1, 20, { message: 'form.invalid' })
  codigo: string = '';

  @IsIn(categories, { message: 'form.required' })
  categoria: Category;

  @MinLength(MIN_REPORT, short(MIN_REPORT))
  @MaxLength(MAX_TEXT, long(MAX_TEXT))
  texto: string = '';

  /** When the form was opened, signed. */
  @Length(1, 200, { message: 'reports.form-old' })
  inicio: string = '';

  /** Honeypot: hidden from people, filled in by bots. */
  @IsOptional()
  @MaxLength(0, { message: 'reports.looks-automatic' })
  sitio?: string;
}

/** The receipt of a report. */
export class ReceiptForm {
  @Length(1, 64, { message: 'form.required' })
  recibo: string = '';
}

/** A message of the reporter. */
export class ReplyForm extends ReceiptForm {
  @MinLength(MIN_REPLY, short(MIN_REPLY))
  @MaxLength(MAX_TEXT, long(MAX_TEXT))
  texto: string = '';

  /** Id of the message, so that a form sent twice adds it once. */
  @IsUUID(undefined, { message: 'form.invalid' })
  envio: string = '';
}

class Versioned {
  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  version: number;
}

/** A question of FM4. */
export class AskForm extends Versioned {
  @MinLength(MIN_QUESTION, short(MIN_QUESTION))
  @MaxLength(MAX_TEXT, long(MAX_TEXT))
  pregunta: string = '';
}

/** The answer of FM4. */
export class AnswerForm extends Versioned {
  @IsIn(outcomes, { message: 'form.required' })
  resultado: Outcome;

  @MinLength(MIN_ANSWER, short(MIN_ANSWER))
  @MaxLength(MAX_TEXT, long(MAX_TEXT))
  respuesta: string = '';
}

/** Taking and closing. */
export class MoveReportForm extends Versioned {}

/** Why FM4 suspends the distinction because of a report. */
export class SuspendForm extends Versioned {
  @MinLength(MIN_PUBLIC_REASON, short(MIN_PUBLIC_REASON))
  @MaxLength(MAX_PUBLIC_REASON, long(MAX_PUBLIC_REASON))
  publicReason: string = '';

  @MinLength(MIN_INTERNAL_REASON, short(MIN_INTERNAL_REASON))
  @MaxLength(MAX_INTERNAL_REASON, long(MAX_INTERNAL_REASON))
  internalReason: string = '';

  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  distinctionVersion: number;
}
