import { IsIn, IsOptional, Length, MaxLength, MinLength } from 'class-validator';
import { IsPrintable, message } from '../../web/index.js';
import { type GroupPhase, groupPhases, MAX_TEXT, MAX_TITLE } from './group.rules.js';

/** A new group. */
export class GroupForm {
  @Length(36, 36, { message: 'form.invalid' })
  id: string = '';

  @IsPrintable()
  @MaxLength(MAX_TITLE, { message: message('form.too-long', { constraint1: MAX_TITLE }) })
  @MinLength(1, { message: 'form.required' })
  title: string = '';
}

/** Which phase is open from now on; `none` closes the one that is. */
export class PhaseForm {
  @IsIn([...groupPhases, 'none'], { message: 'form.choose' })
  phase: GroupPhase | 'none';
}

/** What one person says; beside these, one value by statement. */
export class AnswerForm {
  @IsIn(groupPhases, { message: 'form.invalid' })
  phase: GroupPhase;

  /** The order in which the statements stood, kept when the form comes back. */
  @IsOptional()
  @MaxLength(36, { message: 'form.invalid' })
  order?: string;

  @MaxLength(64, { message: message('form.too-long', { constraint1: 64 }) })
  @MinLength(1, { message: 'form.required' })
  ownCode: string = '';

  @IsOptional()
  @IsIn(['', '1', '2', '3', '4', '5'], { message: 'form.choose' })
  satisfaction?: string;

  @IsOptional()
  @IsIn(['', 'yes', 'no'], { message: 'form.choose' })
  changed?: string;

  @IsOptional()
  @IsPrintable()
  @MaxLength(MAX_TEXT, { message: message('form.too-long', { constraint1: MAX_TEXT }) })
  change?: string;

  @IsOptional()
  @IsPrintable()
  @MaxLength(MAX_TEXT, { message: message('form.too-long', { constraint1: MAX_TEXT }) })
  obstacle?: string;
}
