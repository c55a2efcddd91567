import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { PlainNumber } from '../../web/index.js';

/** Where in a lesson its reader is. */
export class PlaceForm {
  @Max(9999, { message: 'form.invalid' })
  @Min(0, { message: 'form.invalid' })
  @IsInt({ message: 'form.invalid' })
  @PlainNumber()
  block: number;

  /** `leave`: sent by a button of a page without script, on to the course. */
  @IsOptional()
  @IsIn(['leave'], { message: 'form.invalid' })
  action?: 'leave';
}
