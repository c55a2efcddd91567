import { IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { IsDay, Several } from '../../web/index.js';

/** How a file that was looked at is carried out. */
export class CarryOutForm {
  /** Courses of those rows that name none. */
  @IsOptional()
  @Several()
  @IsArray()
  @Matches(/^[a-z0-9-]{3,80}$/, { each: true, message: 'form.choose' })
  course: string[] = [];

  @IsOptional()
  @IsDay()
  deadline?: string;

  /** `good`: those of the good rows though others are faulty. */
  @IsOptional()
  @IsIn(['all', 'good'], { message: 'form.choose' })
  which: 'all' | 'good' = 'all';
}
