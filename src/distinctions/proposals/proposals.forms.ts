import { Type } from 'class-transformer';
import { IsInt, MaxLength, MinLength } from 'class-validator';
import { message } from '../../web/index.js';

/** A second person confirms. */
export class ConfirmForm {
  /** Of the distinction that the page showed. */
  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  version: number;
}

/** A second person declines. */
export class DeclineForm {
  @MinLength(10, { message: message('form.too-short', { constraint1: 10 }) })
  @MaxLength(2000, { message: message('form.too-long', { constraint1: 2000 }) })
  decisionReason: string = '';
}
