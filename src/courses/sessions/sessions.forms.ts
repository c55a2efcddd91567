import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsDay, message, PlainNumber, Several } from '../../web/index.js';
import { RowVersion } from '../course.forms.js';
import { limits } from './sessions.rules.js';

const Text =
  (most: number): PropertyDecorator =>
  (target, key) => {
    MaxLength(most, { message: message('form.too-long', { constraint1: most }) })(target, key as string);
    IsNotEmpty({ message: 'form.required' })(target, key as string);
  };

const Time = (): PropertyDecorator =>
  Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'courses.session.time' }) as PropertyDecorator;

class GroupEditForm {
  @Text(limits.name) name: string;
  @Text(limits.name) trainer: string;

  @Max(limits.capacity, { message: message('form.max', { constraint1: limits.capacity }) })
  @Min(1, { message: message('form.min', { constraint1: 1 }) })
  @IsInt({ message: 'form.integer' })
  @PlainNumber()
  capacity: number;
}

/** A new group. */
export class GroupForm extends GroupEditForm {
  @IsUUID(undefined, { message: 'form.choose' })
  courseId: string;

  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  counts?: string;
}

/** A change of a group. */
export class GroupChangeForm extends GroupEditForm {
  @RowVersion() version: number;
}

/** A session: a day in Mexico, from and until what time. */
export class SessionForm {
  @IsDay() day: string;
  @Time() from: string;
  @Time() until: string;
  @Text(limits.place) place: string;
  @Text(limits.topic) topic: string;
  @RowVersion() version: number;
}

/** People by their ids. */
export class PeopleForm {
  @IsOptional()
  @IsString({ each: true, message: 'form.invalid' })
  @ArrayMaxSize(limits.capacity * 4, { message: 'form.invalid' })
  @Several()
  people?: string[];
}

/** Who was there, and how that is known. */
export class AttendanceForm extends PeopleForm {
  @IsIn(['hand', 'sheet'], { message: 'form.choose' })
  method: 'hand' | 'sheet';
}
