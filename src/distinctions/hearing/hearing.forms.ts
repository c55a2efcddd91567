import { MaxLength, MinLength } from 'class-validator';
import { message } from '../../web/index.js';

/** The answer of a suspended company. */
export class AnswerForm {
  @MinLength(10, { message: message('form.too-short', { constraint1: 10 }) })
  @MaxLength(4000, { message: message('form.too-long', { constraint1: 4000 }) })
  text: string = '';
}
