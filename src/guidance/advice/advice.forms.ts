import { IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { message, PlainNumber } from '../../web/index.js';
import { adviceText } from './advice.rules.js';

const { least, most } = adviceText;

class WrittenForm {
  @MinLength(least, { message: message('form.too-short', { constraint1: least }) })
  @MaxLength(most, { message: message('form.too-long', { constraint1: most }) })
  text: string = '';

  /** Of the message. */
  @IsOptional()
  @IsString({ message: 'form.invalid' })
  id: string = '';
}

/** What somebody of a company writes on. */
export class MessageForm extends WrittenForm {
  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  noName?: string;
}

/** A new question: about the page from which it comes, or about a situation of the list. */
export class AskForm extends MessageForm {
  @IsOptional()
  @MaxLength(400, { message: 'form.invalid' })
  from: string = '';

  @Matches(/^[a-z0-9_]{1,80}$/, { message: 'form.choose' })
  situation: string = '';
}

/** FM4's answer. */
export class AnswerForm extends WrittenForm {
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number;
}
