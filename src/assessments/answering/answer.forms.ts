import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { message } from '../../web/index.js';
import type { LevelId, Maturity } from '../instrument/instrument.types.js';
import { type AnswerChange, MAX_NOTE_LENGTH, UNKNOWN } from './answer.rules.js';

const levels = ['N1', 'N2', 'N3'];

const whole = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;

/** The level that a company aims at. */
export class LevelForm {
  @IsIn(levels, { message: 'form.choose' })
  level: LevelId;
}

/** The start of an assessment, with or without the answers and evidence of the one before. */
export class StartForm extends LevelForm {
  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  carry?: string;
}

/** One practice: the maturity, the note, and the version of the answer that the person saw. */
export class AnswerForm {
  @IsOptional()
  @Transform(whole)
  @IsIn([0, 1, 2, 3, 4, UNKNOWN], { message: 'form.choose' })
  value?: Maturity | typeof UNKNOWN;

  @IsOptional()
  @IsString({ message: 'form.invalid' })
  @Transform(({ value }) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n') : value))
  @MaxLength(MAX_NOTE_LENGTH, { message: message('form.too-long', { constraint1: MAX_NOTE_LENGTH }) })
  note?: string;

  @IsOptional()
  @Transform(whole)
  @IsInt({ message: 'form.invalid' })
  version?: number;
}

/** What the form changes. */
export function changeOf({ value, note = '', version = 0 }: AnswerForm): Required<AnswerChange> {
  const unknown = value === UNKNOWN;
  return { value: unknown ? null : (value ?? null), unknown, note, version };
}
