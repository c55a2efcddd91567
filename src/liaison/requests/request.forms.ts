import { IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { IsPrintable, message } from '../../web/index.js';
import { requestLimits as limits } from './request.rules.js';

const long = (constraint1: number) => ({ message: message('form.too-long', { constraint1 }) });
const required = { message: 'form.required' };

/** What a liaison asks. */
export class RequestForm {
  /** Of the request, so that a form sent twice makes one. */
  @IsUUID(undefined, { message: 'form.invalid' })
  id: string;

  @IsPrintable()
  @MaxLength(limits.subject, long(limits.subject))
  @IsNotEmpty(required)
  subject: string = '';

  @MaxLength(limits.text, long(limits.text))
  @IsNotEmpty(required)
  text: string = '';
}

/** What FM4 answers. */
export class AnswerForm {
  @MaxLength(limits.answer, long(limits.answer))
  @IsNotEmpty(required)
  answer: string = '';
}
