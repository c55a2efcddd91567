import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsString, MaxLength } from 'class-validator';
import { IsDay } from '../../web/index.js';
import { MAX_KIND_LENGTH, MAX_KINDS } from './preferences.rules.js';

const listed = ({ value }: { value: unknown }) => (value === undefined ? [] : [value].flat());

/** The kinds that the page showed, and those among them that the reader wants. */
export class KindsForm {
  @Transform(listed)
  @IsArray()
  @ArrayMaxSize(MAX_KINDS, { message: 'form.invalid' })
  @IsString({ each: true, message: 'form.invalid' })
  @MaxLength(MAX_KIND_LENGTH, { each: true, message: 'form.invalid' })
  shown: string[] = [];

  @Transform(listed)
  @IsArray()
  @ArrayMaxSize(MAX_KINDS, { message: 'form.invalid' })
  @IsString({ each: true, message: 'form.invalid' })
  @MaxLength(MAX_KIND_LENGTH, { each: true, message: 'form.invalid' })
  wanted: string[] = [];
}

/** The first day after a pause. */
export class PauseForm {
  @IsDay()
  until: string;
}
