import { Transform } from 'class-transformer';
import { IsArray, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { IsMailAddress, IsPersonName, IsPrintable } from '../../web/index.js';

const listed = ({ value }: { value: unknown }) => (value === undefined ? [] : [value].flat());

/** Members to enrol, and optionally a person to invite. */
export class EnrolForm {
  @Matches(/^[a-z0-9-]{3,80}$/, { message: 'form.choose' })
  course: string;

  @Transform(listed)
  @IsArray()
  @IsUUID('all', { each: true, message: 'form.choose-some' })
  people: string[] = [];

  @IsOptional()
  @IsPersonName()
  @IsPrintable()
  @Length(2, 120, { message: 'courses.form.name' })
  name?: string;

  @IsOptional()
  @IsMailAddress()
  email?: string;
}
