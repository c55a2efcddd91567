import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { personNameLength } from '../../accounts/index.js';
import { IsMailAddress, IsPersonName, IsPrintable, message } from '../../web/index.js';
import { type Decision, decisions, MAX_TEXT, MIN_REASONS, type Right, rights } from './request.rules.js';

const short = (constraint1: number) => ({ message: message('form.too-short', { constraint1 }) });
const long = (constraint1: number) => ({ message: message('form.too-long', { constraint1 }) });

/** What a signed-in person asks. */
export class OwnRequestForm {
  @IsIn(rights, { message: message('form.choose') })
  derecho: Right;

  @IsOptional()
  @MaxLength(MAX_TEXT, long(MAX_TEXT))
  texto: string = '';
}

/** The same with name and address, for people without an account or not signed in (art. 28-I). */
export class RequestForm extends OwnRequestForm {
  @IsPersonName()
  @IsPrintable()
  @MaxLength(personNameLength, long(personNameLength))
  @IsString({ message: message('form.required') })
  nombre: string;

  @IsMailAddress()
  correo: string;
}

class Versioned {
  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  version: number = 0;
}

/** More time, once, and why. */
export class ExtendForm extends Versioned {
  @MinLength(MIN_REASONS, short(MIN_REASONS))
  @MaxLength(MAX_TEXT, long(MAX_TEXT))
  motivo: string = '';
}

/** What FM4 decides, with its reasons. */
export class DecideForm extends Versioned {
  @IsIn(decisions, { message: message('form.choose') })
  decision: Decision;

  @MinLength(MIN_REASONS, short(MIN_REASONS))
  @MaxLength(MAX_TEXT, long(MAX_TEXT))
  razones: string = '';
}

/** What was done about it. */
export class CarryOutForm extends Versioned {
  @IsOptional()
  @MaxLength(MAX_TEXT, long(MAX_TEXT))
  hecho: string = '';
}
