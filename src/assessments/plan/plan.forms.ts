import { Transform } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { IsDay, message, PlainNumber } from '../../web/index.js';
import { type ActionMove, actionMoves, MAX_PLAN_NOTE_LENGTH, MAX_TITLE_LENGTH } from './plan.rules.js';

const listed = ({ value }: { value: unknown }): unknown =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];

/** Who has an action, and by when; both may stay open. */
export class OwnerForm {
  @IsOptional()
  @IsString({ message: 'form.choose' })
  ownerId?: string;

  @IsOptional()
  @IsDay()
  dueOn?: string;
}

/** Gaps that become actions. */
export class GapsForm extends OwnerForm {
  @Transform(listed)
  @IsArray({ message: 'form.choose' })
  @IsString({ each: true, message: 'form.invalid' })
  items: string[] = [];
}

/** What an action says. */
export class ActionForm extends OwnerForm {
  @MinLength(5, { message: message('form.too-short', { constraint1: 5 }) })
  @MaxLength(MAX_TITLE_LENGTH, { message: message('form.too-long', { constraint1: MAX_TITLE_LENGTH }) })
  title: string = '';

  @IsOptional()
  @IsString({ message: 'form.invalid' })
  id?: string;

  @IsOptional()
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version?: number;
}

/** A note, and the move that comes with it; none: progress. */
export class ProgressForm {
  @IsOptional()
  @MaxLength(MAX_PLAN_NOTE_LENGTH, { message: message('form.too-long', { constraint1: MAX_PLAN_NOTE_LENGTH }) })
  text?: string;

  @IsOptional()
  @IsIn(actionMoves, { message: 'form.choose' })
  move?: ActionMove;

  @IsOptional()
  @IsString({ message: 'form.invalid' })
  noteId?: string;

  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number;
}
