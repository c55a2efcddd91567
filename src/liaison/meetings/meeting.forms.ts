import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { municipalitiesOfJalisco } from '#libs/mexico';
import { IsDay, IsMailAddress, IsPersonName, IsPrintable, message, PlainNumber, Several } from '../../web/index.js';
import { MAX_PEOPLE, meetingLimits as limits } from './meeting.rules.js';

const long = (constraint1: number) => ({ message: message('form.too-long', { constraint1 }) });
const required = { message: 'form.required' };
const codes = ['', ...municipalitiesOfJalisco.map(({ code }) => code)];

const Time = (): PropertyDecorator =>
  Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: message('liaison.time-shape') }) as PropertyDecorator;

/** What is said of a meeting; with whom it is does not change. */
export class MeetingForm {
  @IsPrintable()
  @MaxLength(limits.title, long(limits.title))
  @IsNotEmpty(required)
  title: string = '';

  @IsDay()
  day: string;

  @Time()
  from: string;

  @Time()
  until: string;

  @IsPrintable()
  @MaxLength(limits.place, long(limits.place))
  @IsNotEmpty(required)
  place: string = '';

  @MaxLength(limits.agenda, long(limits.agenda))
  @IsNotEmpty(required)
  agenda: string = '';

  @MaxLength(limits.parties, long(limits.parties))
  parties: string = '';

  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number = 1;
}

/** A new meeting of a liaison with FM4. */
export class OwnMeetingForm extends MeetingForm {
  /** Of the meeting, so that a form sent twice makes one. */
  @IsUUID(undefined, { message: 'form.invalid' })
  id: string;
}

/** A new meeting of FM4, with its ally: a municipality or another institution. */
export class NewMeetingForm extends OwnMeetingForm {
  @IsIn(codes, { message: message('form.choose') })
  municipality: string = '';

  @IsPrintable()
  @MaxLength(limits.institution, long(limits.institution))
  @IsNotEmpty({ message: message('liaison.whom') })
  @ValidateIf((form: NewMeetingForm) => form.municipality === '')
  institution: string = '';
}

/** Somebody for the list of a meeting. */
export class MeetingPersonForm {
  @IsUUID(undefined, { message: 'form.invalid' })
  id: string;

  @IsPersonName()
  @IsPrintable()
  @MaxLength(limits.name, long(limits.name))
  @IsNotEmpty(required)
  name: string = '';

  @IsPrintable()
  @MaxLength(limits.institution, long(limits.institution))
  @IsNotEmpty(required)
  institution: string = '';
}

/** The same, invited by mail. */
export class InvitedForm extends MeetingPersonForm {
  @IsMailAddress()
  @ValidateIf((form: InvitedForm) => form.email !== '')
  email: string = '';
}

/** Who was there, by their places in the list. */
export class PresentForm {
  @IsOptional()
  @IsString({ each: true, message: 'form.invalid' })
  @ArrayMaxSize(MAX_PEOPLE, { message: 'form.invalid' })
  @Several()
  people?: string[];
}

/** The minutes, saved or closed. */
export class MinutesForm {
  @MaxLength(limits.minutes, long(limits.minutes))
  @IsNotEmpty(required)
  minutes: string = '';

  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number = 1;

  @IsOptional()
  @IsIn(['guardar', 'cerrar'], { message: 'form.invalid' })
  next?: 'guardar' | 'cerrar';
}
