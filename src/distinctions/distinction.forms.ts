import { Type } from 'class-transformer';
import { IsInt, MaxLength, MinLength } from 'class-validator';
import { message } from '../web/index.js';

/** The reasons of a decision, and the version of the distinction that the form showed. */
export class ReasonsForm {
  @MinLength(20, { message: message('form.too-short', { constraint1: 20 }) })
  @MaxLength(600, { message: message('form.too-long', { constraint1: 600 }) })
  publicReason: string = '';

  @MinLength(10, { message: message('form.too-short', { constraint1: 10 }) })
  @MaxLength(2000, { message: message('form.too-long', { constraint1: 2000 }) })
  internalReason: string = '';

  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  version: number;
}
