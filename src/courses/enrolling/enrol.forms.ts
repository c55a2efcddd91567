import { Transform } from 'class-transformer';
import { ArrayNotEmpty, IsArray, IsOptional, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { LONGEST_LIST } from '../../accounts/index.js';
import { IsMailAddress, IsPersonName, IsPrintable } from '../../web/index.js';

const listed = ({ value }: { value: unknown }) => (value === undefined ? [] : [value].flat());

/** Members to enrol, and optionally a person to invite. */
export class EnrolForm {
  /** One or several. */
  @Transform(listed)
  @Matches(/^[a-z0-9-]{3,80}$/, { each: true, message: 'form.choose' })
  @ArrayNotEmpty({ message: 'form.choose' })
  course: string[] = [];

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

  /** More people, as they are pasted. */
  @IsOptional()
  @MaxLength(LONGEST_LIST, { message: 'accounts.list.too-long' })
  list?: string;
}
