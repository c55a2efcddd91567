import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { message } from '../../web/index.js';
import { MOST_WORKERS } from './quota.rules.js';

/** Workers and foreigners among them; both counts include the person who may be hired. */
export class QuotaForm {
  @Type(() => Number)
  @IsInt({ message: message('guidance.form.total') })
  @Min(1, { message: message('guidance.form.total') })
  @Max(MOST_WORKERS, { message: message('guidance.form.total') })
  personas: number;

  @Type(() => Number)
  @IsInt({ message: message('guidance.form.foreign') })
  @Min(0, { message: message('guidance.form.foreign') })
  @Max(MOST_WORKERS, { message: message('guidance.form.foreign') })
  extranjeras: number;
}
