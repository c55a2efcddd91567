import { Type } from 'class-transformer';
import { Equals, IsInt, Matches, Max, Min } from 'class-validator';
import { message } from '../../web/index.js';

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

/** A lawyer's word that a text agrees with its sources. */
export class ReviewForm {
  @Equals('si', { message: message('guidance-fm4.form.compared') })
  compared: string;

  /** Which review the person saw, so that two do not overwrite each other. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: message('form.invalid') })
  seenOn: string;
}
