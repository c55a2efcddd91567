import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { message } from '../web/index.js';

/** The sum of the ten per cent. Both counts include the person who may be hired. */
export class ShareForm {
  @Type(() => Number)
  @IsInt({ message: message('guidance.form.total') })
  @Min(1, { message: message('guidance.form.total') })
  @Max(1_000_000, { message: message('guidance.form.total') })
  personas: number;

  @Type(() => Number)
  @IsInt({ message: message('guidance.form.foreign') })
  @Min(0, { message: message('guidance.form.foreign') })
  @Max(1_000_000, { message: message('guidance.form.foreign') })
  extranjeras: number;
}
