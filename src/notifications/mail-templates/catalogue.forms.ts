import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { message } from '../../web/index.js';

/** The words of a kind in a language, and what to do with them. Their limits are checked against the kind. */
export class TextForm {
  @IsIn(['es', 'en'], { message: message('form.invalid') })
  idioma!: 'es' | 'en';

  /** The version that the editor saw; 0: the words of the program. */
  @Type(() => Number)
  @IsInt({ message: message('form.invalid') })
  @Min(0, { message: message('form.invalid') })
  @Max(1_000_000, { message: message('form.invalid') })
  base!: number;

  @IsIn(['ver', 'probar', 'guardar'], { message: message('form.invalid') })
  hacer!: 'ver' | 'probar' | 'guardar';

  @IsOptional()
  @IsString({ message: message('form.invalid') })
  subject?: string;

  @IsOptional()
  @IsString({ message: message('form.invalid') })
  intro?: string;

  @IsOptional()
  @IsString({ message: message('form.invalid') })
  closing?: string;
}

/** Back to an earlier version. */
export class RestoreForm {
  @IsIn(['es', 'en'], { message: message('form.invalid') })
  idioma!: 'es' | 'en';

  @Type(() => Number)
  @IsInt({ message: message('form.invalid') })
  @Min(0, { message: message('form.invalid') })
  @Max(1_000_000, { message: message('form.invalid') })
  version!: number;
}

/** The days of a schedule, as one writes them: `7, 14`. */
export class DaysForm {
  @IsIn(['es', 'en'], { message: message('form.invalid') })
  idioma!: 'es' | 'en';

  @IsOptional()
  @MaxLength(200, { message: message('form.too-long', { constraint1: 200 }) })
  days?: string;

  /** Of the schedule that the editor saw. */
  @Type(() => Number)
  @IsInt({ message: message('form.invalid') })
  @Max(1_000_000, { message: message('form.invalid') })
  version!: number;
}
