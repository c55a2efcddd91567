import { IsIn, IsInt, IsOptional, IsString, Matches, MaxLength, MinLength, ValidateBy } from 'class-validator';
import { message, PlainNumber } from '../../web/index.js';
import { questionLimits as limits, sourcesOf } from './question.rules.js';

const tooLong = (most: number) => ({ message: message('form.too-long', { constraint1: most }) });

const areSources = (value: unknown): boolean => {
  if (typeof value !== 'string') return false;
  const lines = sourcesOf(value);
  return lines.length <= limits.sources && lines.every((line) => line.length <= limits.source);
};

/** What a question says, as FM4 writes it. */
export class QuestionForm {
  @Matches(/^[^\n]*\?$/, { message: message('questions-fm4.form.question') })
  @MinLength(limits.leastQuestion, { message: message('form.too-short', { constraint1: limits.leastQuestion }) })
  @MaxLength(limits.question, tooLong(limits.question))
  question: string = '';

  @MinLength(limits.leastAnswer, { message: message('form.too-short', { constraint1: limits.leastAnswer }) })
  @MaxLength(limits.answer, tooLong(limits.answer))
  answer: string = '';

  /** One in each line. */
  @ValidateBy(
    { name: 'sources', validator: { validate: areSources } },
    { message: message('questions-fm4.form.sources', { lines: limits.sources, most: limits.source }) },
  )
  sources: string = '';

  @IsOptional()
  @IsString({ message: 'form.invalid' })
  id?: string;

  /** Which was read; none for a new one. */
  @IsOptional()
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version?: number;

  /** Saved only, or handed to a second person as well. */
  @IsOptional()
  @IsIn(['guardar', 'proponer'], { message: 'form.invalid' })
  next?: 'guardar' | 'proponer';
}

/** The second person has read what is published. */
export class PublishForm {
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number;

  @IsIn(['si'], { message: message('questions-fm4.form.nobody') })
  nobody: string;
}
