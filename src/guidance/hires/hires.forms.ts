import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  isISO8601,
  Matches,
  MaxLength,
  ValidateBy,
} from 'class-validator';
import { IsDay, IsPrintable, message, PlainNumber } from '../../web/index.js';
import {
  type CheckAnswer,
  checkAnswers,
  CHECK_MONTHS,
  type CheckMonths,
  type HireEnding,
  hireEndings,
  type HireTask,
  hireTasks,
  MAX_WORDS,
} from './hire.rules.js';

const Words = (): PropertyDecorator => (target, key) => {
  IsPrintable()(target, key as string);
  MaxLength(MAX_WORDS, { message: message('form.too-long', { constraint1: MAX_WORDS }) })(target, key as string);
  IsNotEmpty({ message: 'form.required' })(target, key as string);
};

const listed = ({ value }: { value: unknown }): unknown =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];

const isDayOrNone = (value: unknown): boolean =>
  value === '' ||
  (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isISO8601(value, { strict: true }));

/** More than any situation has documents. */
const MOST_DOCUMENTS = 40;

/** A new file. */
export class HireForm {
  @Words() alias: string = '';
  @Words() post: string = '';
  @IsDay() startsOn: string = '';

  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  noName?: string;

  @Matches(/^[a-z0-9_]{1,80}$/, { message: 'form.invalid' })
  situation: string = '';

  @IsOptional()
  @IsString({ message: 'form.invalid' })
  id?: string;
}

class VersionedForm {
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number;
}

/** What was done and seen: the whole list of the page. */
export class ProgressForm extends VersionedForm {
  @IsDay() startsOn: string = '';

  @Transform(listed)
  @IsIn(hireTasks, { each: true, message: 'form.invalid' })
  done: HireTask[] = [];

  /** Positions of the documents that were seen. */
  @Transform(listed)
  @ArrayMaxSize(MOST_DOCUMENTS, { message: 'form.invalid' })
  @Matches(/^\d{1,2}$/, { each: true, message: 'form.invalid' })
  seen: string[] = [];

  /** Until when they hold, one per document in their order; empty: it does not say. */
  @Transform(listed)
  @ArrayMaxSize(MOST_DOCUMENTS, { message: 'form.invalid' })
  @ValidateBy({ name: 'dayOrNone', validator: { validate: isDayOrNone } }, { each: true, message: 'form.date' })
  expires: string[] = [];
}

/** How a file ended. */
export class EndingForm extends VersionedForm {
  @IsIn(hireEndings, { message: 'form.choose' })
  ending: HireEnding;
}

/** What a look found. */
export class CheckForm {
  @PlainNumber()
  @IsIn(CHECK_MONTHS, { message: 'form.invalid' })
  months: CheckMonths;

  @IsIn(checkAnswers, { message: 'form.choose' })
  answer: CheckAnswer;
}
