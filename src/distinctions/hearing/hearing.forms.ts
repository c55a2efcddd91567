import { IsOptional, MaxLength, MinLength, ValidateIf } from 'class-validator';
import { message } from '../../web/index.js';

/** The answer of a suspended company. Who only says that they have finished need not write anything. */
export class AnswerForm {
  @ValidateIf(({ text, finished }: AnswerForm) => text !== '' || finished !== 'si')
  @MinLength(10, { message: message('form.too-short', { constraint1: 10 }) })
  @MaxLength(4000, { message: message('form.too-long', { constraint1: 4000 }) })
  text: string = '';

  /** `si`: FM4 need not wait for more. */
  @IsOptional()
  @MaxLength(2, { message: 'form.invalid' })
  finished: string = '';
}
