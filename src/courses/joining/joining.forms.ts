import { IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min } from 'class-validator';
import { IsDay, IsMailAddress, message, PlainNumber } from '../../web/index.js';
import { MOST_PEOPLE } from './joining.rules.js';

/** A new link. */
export class JoinLinkForm {
  @Matches(/^[a-z0-9-]{3,80}$/, { message: 'form.choose' })
  course: string;

  @Max(MOST_PEOPLE, { message: message('form.max', { constraint1: MOST_PEOPLE }) })
  @Min(1, { message: message('form.min', { constraint1: 1 }) })
  @IsInt({ message: 'form.integer' })
  @PlainNumber()
  cap: number;

  @IsDay()
  endsOn: string;
}

/** Somebody who joins. */
export class JoinForm {
  /** Of this form: sent twice it is one person. */
  @IsUUID('all', { message: 'form.invalid' })
  key: string;

  @MaxLength(500, { message: message('form.too-long', { constraint1: 120 }) })
  @IsString({ message: message('form.required') })
  name: string;

  @IsOptional()
  @IsMailAddress()
  email?: string;
}
