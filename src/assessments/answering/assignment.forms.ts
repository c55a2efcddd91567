import { Transform } from 'class-transformer';
import { IsArray, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsDay, message } from '../../web/index.js';
import { MAX_MESSAGE_LENGTH } from '../teamwork/teamwork.rules.js';

const listed = ({ value }: { value: unknown }): unknown =>
  value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value];

/** Practices for a colleague, or for nobody. */
export class AssignmentForm {
  @Transform(listed)
  @IsArray({ message: 'form.choose' })
  @IsString({ each: true, message: 'form.invalid' })
  items: string[] = [];

  /** Empty: for nobody. */
  @IsOptional()
  @IsString({ message: 'form.choose' })
  assigneeId?: string;

  @IsDay()
  dueOn: string = '';

  @IsOptional()
  @MaxLength(MAX_MESSAGE_LENGTH, { message: message('form.too-long', { constraint1: MAX_MESSAGE_LENGTH }) })
  message?: string;
}
