import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsISO8601, IsString, Matches, MaxLength } from 'class-validator';

const listed = ({ value }: { value: unknown }) => (value === undefined ? [] : [value].flat());

/** Which kinds go on, of those that the page showed. */
export class KindsForm {
  @Transform(listed)
  @IsArray()
  @ArrayMaxSize(100, { message: 'form.invalid' })
  @IsString({ each: true, message: 'form.invalid' })
  @MaxLength(80, { each: true, message: 'form.invalid' })
  shown: string[] = [];

  @Transform(listed)
  @IsArray()
  @ArrayMaxSize(100, { message: 'form.invalid' })
  @IsString({ each: true, message: 'form.invalid' })
  @MaxLength(80, { each: true, message: 'form.invalid' })
  wanted: string[] = [];
}

/** Until when nothing is to come. */
export class PauseForm {
  @IsISO8601({ strict: true }, { message: 'form.date' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'form.date' })
  until: string;
}
