import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, MaxLength, MinLength } from 'class-validator';
import { message } from '../web/index.js';

/** Why FM4 moves a distinction. */
export class MoveForm {
  @MinLength(20, { message: message('form.too-short', { constraint1: 20 }) })
  @MaxLength(600, { message: message('form.too-long', { constraint1: 600 }) })
  publicReason: string = '';

  @MinLength(10, { message: message('form.too-short', { constraint1: 10 }) })
  @MaxLength(2000, { message: message('form.too-long', { constraint1: 2000 }) })
  internalReason: string = '';

  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  version: number = 0;
}

/** Whether the company wants to stand in the directory. */
export class ListingForm {
  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  listed?: string;
}

/** What a suspended company has to say. */
export class AnswerForm {
  @MinLength(10, { message: message('form.too-short', { constraint1: 10 }) })
  @MaxLength(4000, { message: message('form.too-long', { constraint1: 4000 }) })
  text: string = '';
}
