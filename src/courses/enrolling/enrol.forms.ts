import { Transform } from 'class-transformer';
import { IsArray, IsOptional, IsUUID, Length, Matches } from 'class-validator';
import { IsMailAddress } from '../../web/index.js';

const listed = ({ value }: { value: unknown }) => (value === undefined ? [] : [value].flat());

/** Enrols members, and maybe somebody new. */
export class EnrolForm {
  @Matches(/^[a-z0-9-]{3,80}$/, { message: 'form.choose' })
  course: string;

  @Transform(listed)
  @IsArray()
  @IsUUID('all', { each: true, message: 'form.choose-some' })
  people: string[] = [];

  @IsOptional()
  @Length(2, 120, { message: 'courses.form.name' })
  name?: string;

  @IsOptional()
  @IsMailAddress()
  email?: string;
}

/** The id of an attempt; the answers come beside it, one field per question. */
export class QuizForm {
  @IsUUID(7, { message: 'form.invalid' })
  attempt: string;
}
