import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { IsDay, IsPersonName, message, PlainNumber } from '../../web/index.js';
import { textLength } from '../text.rules.js';
import { MAX_STROKES_LENGTH } from './minutes.rules.js';

const { most, leastExplanation } = textLength;
const tooLong = (constraint1: number) => ({ message: message('form.too-long', { constraint1 }) });

const IsTime = (): PropertyDecorator => Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'form.time' });

const Version = (): PropertyDecorator => (target, key) => {
  PlainNumber()(target, key);
  IsInt({ message: 'form.invalid' })(target, key as string);
  Min(0, { message: 'form.invalid' })(target, key as string);
  Max(2_147_483_647, { message: 'form.invalid' })(target, key as string);
};

/** A day with its hours. */
class TimeForm {
  @IsDay()
  day: string = '';

  @IsTime()
  from: string = '';

  @IsTime()
  to: string = '';

  @Version()
  version: number = 0;
}

/** A visit as FM4 proposes it. */
export class ProposeForm extends TimeForm {
  @Length(1, 300, { message: message('form.too-long', { constraint1: 300 }) })
  place: string = '';

  @PlainNumber()
  @IsInt({ message: 'form.integer' })
  @Min(1, { message: message('form.min', { constraint1: 1 }) })
  @Max(200, { message: message('form.max', { constraint1: 200 }) })
  sites: number;

  @MinLength(1, { message: 'form.required' })
  @MaxLength(most, tooLong(most))
  agenda: string = '';

  @IsOptional()
  @IsUUID(undefined, { message: 'form.choose' })
  secondAuditor?: string;

  @IsOptional()
  @MaxLength(most, tooLong(most))
  message?: string;
}

/** Another day, as the company proposes it. */
export class CounterForm extends TimeForm {
  @MinLength(leastExplanation, { message: message('form.too-short', { constraint1: leastExplanation }) })
  @MaxLength(most, tooLong(most))
  message: string = '';
}

/** Yes to what is proposed. */
export class AcceptForm {
  @Version()
  version: number;
}

/** Why a visit is called off. */
export class CancelForm {
  @Version()
  version: number;

  @MinLength(leastExplanation, { message: message('form.too-short', { constraint1: leastExplanation }) })
  @MaxLength(most, tooLong(most))
  reason: string = '';
}

/** What the minutes say beside what was put down. */
export class DrawUpForm {
  @IsTime()
  started: string = '';

  @IsTime()
  ended: string = '';

  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  secondPresent?: 'si';

  @MinLength(1, { message: 'form.required' })
  @MaxLength(500, tooLong(500))
  present: string = '';

  @IsOptional()
  @MaxLength(most, tooLong(most))
  remarks?: string;
}

/** A signature under the minutes. */
export class SignForm {
  /** What is signed: the hash of the minutes as they were shown. */
  @Matches(/^[0-9a-f]{64}$/, { message: 'form.invalid' })
  content: string = '';

  @Length(1, 200, { message: message('form.too-long', { constraint1: 200 }) })
  @IsPersonName()
  name: string = '';

  @Length(1, 200, { message: message('form.too-long', { constraint1: 200 }) })
  post: string = '';

  @IsIn(['typed', 'drawn'], { message: 'form.choose' })
  method: 'typed' | 'drawn';

  @IsOptional()
  @IsString({ message: 'form.invalid' })
  @MaxLength(MAX_STROKES_LENGTH, { message: 'refusal.audits.visit-signature' })
  strokes?: string;

  @IsOptional()
  @MaxLength(2000, tooLong(2000))
  remarks?: string;

  @IsIn(['si'], { message: 'form.required' })
  agree: 'si';
}
