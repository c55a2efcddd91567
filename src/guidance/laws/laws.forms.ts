import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { IsDay, message } from '../../web/index.js';
import { lawsKnown } from '../citations.rules.js';

/** Longest text of a law that is taken, in characters: the longest of them has about a million. */
export const LONGEST_LAW = 1_500_000;
const LONGEST_SOURCE = 300;

/** What is entered of a law; its text is typed or comes in a file. */
export class LawForm {
  @IsOptional()
  @IsString({ message: 'form.invalid' })
  id?: string;

  @IsIn(lawsKnown, { message: 'form.choose' })
  law: string = '';

  @IsDay()
  publishedOn: string = '';

  @MinLength(5, { message: message('form.too-short', { constraint1: 5 }) })
  @MaxLength(LONGEST_SOURCE, { message: message('form.too-long', { constraint1: LONGEST_SOURCE }) })
  source: string = '';

  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  baseline?: string;

  @IsOptional()
  @MaxLength(LONGEST_LAW, { message: message('form.too-long', { constraint1: LONGEST_LAW }) })
  @IsString({ message: 'form.invalid' })
  text?: string;
}
