import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { message } from '../../web/index.js';
import type { LevelId, Maturity } from '../instrument/instrument.types.js';

const levels = ['N1', 'N2', 'N3'];
const longestNote = 4000;

const whole = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;

/** The level that a company aims at. */
export class LevelForm {
  @IsIn(levels, { message: 'form.choose' })
  level: LevelId;
}

/** The beginning of an assessment: with the answers and the evidence of the one before, if there is one. */
export class StartForm extends LevelForm {
  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  carry?: string;
}

/** One practice: the maturity, the note, and which answer the person had before them. */
export class AnswerForm {
  @IsOptional()
  @Transform(whole)
  @IsInt({ message: 'form.choose' })
  @Min(0, { message: 'form.choose' })
  @Max(4, { message: 'form.choose' })
  value?: Maturity;

  @IsOptional()
  @IsString({ message: 'form.invalid' })
  @Transform(({ value }) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value))
  @MaxLength(longestNote, { message: message('form.too-long', { constraint1: longestNote }) })
  note?: string;

  @IsOptional()
  @Transform(whole)
  @IsInt({ message: 'form.invalid' })
  version?: number;
}

/** The signature under the declaration. The ticks have names of their own: there is one per statement. */
export class SignatureForm {
  @IsNotEmpty({ message: 'form.required' })
  @IsString({ message: 'form.invalid' })
  @MaxLength(200, { message: message('form.too-long', { constraint1: 200 }) })
  name: string;
}
