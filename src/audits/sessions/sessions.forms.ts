import { Transform } from 'class-transformer';
import { ArrayMinSize, IsArray, IsOptional, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { IsDay, message } from '../../web/index.js';
import { sessionTexts } from './session.rules.js';

const { place, leastReason, reason } = sessionTexts;

/** One box that is ticked arrives as a text, none not at all. */
const listed = () =>
  Transform(({ value }: { value: unknown }) => (value === undefined ? [] : Array.isArray(value) ? value : [value]));

/** A new session. */
export class ConveneForm {
  /** Of the session, so that a form sent twice convenes once. */
  @IsUUID(undefined, { message: 'form.invalid' })
  id: string;

  @IsDay()
  day: string;

  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'form.pattern' })
  time: string;

  @MinLength(2, { message: 'form.required' })
  @MaxLength(place, { message: message('form.too-long', { constraint1: place }) })
  place: string;

  @IsUUID(undefined, { each: true, message: 'form.choose-some' })
  @ArrayMinSize(1, { message: 'form.choose-some' })
  @IsArray()
  @listed()
  members: string[] = [];

  @IsUUID(undefined, { message: 'form.choose' })
  chairId: string;

  @IsUUID(undefined, { each: true, message: 'form.choose-some' })
  @IsArray()
  @listed()
  alternates: string[] = [];

  @IsUUID(undefined, { each: true, message: 'form.choose-some' })
  @ArrayMinSize(1, { message: 'form.choose-some' })
  @IsArray()
  @listed()
  audits: string[] = [];
}

/** A case for the agenda. */
export class AgendaForm {
  @IsUUID(undefined, { message: 'form.choose' })
  auditId: string;
}

/** A person of a session. */
export class PersonForm {
  @IsUUID(undefined, { message: 'form.choose' })
  userId: string;
}

/** Why a session is cancelled. */
export class CancelSessionForm {
  @MinLength(leastReason, { message: message('form.too-short', { constraint1: leastReason }) })
  @MaxLength(reason, { message: message('form.too-long', { constraint1: reason }) })
  reason: string;
}

export class LeaveForm {
  /** Who left; absent: the reader. */
  @IsOptional()
  @IsUUID(undefined, { message: 'form.choose' })
  userId?: string;
}
