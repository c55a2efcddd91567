import { IsIn, IsInt, IsOptional, IsString, IsUrl, MaxLength, Min } from 'class-validator';
import { message, PlainNumber } from '../../web/index.js';
import { courseLanguages, type CourseLanguage } from '../catalogue/course.languages.js';
import { LONGEST_CAPTIONS, LONGEST_TRANSCRIPT } from '../media/media.rules.js';

const tooLong = (most: number) => ({ message: message('form.too-long', { constraint1: most }) });

/** What is said of a medium in words. */
class MediumWords {
  @MaxLength(200, tooLong(200))
  @IsString({ message: 'form.invalid' })
  @IsOptional()
  name?: string;

  /** WebVTT, unless a file of it is sent. */
  @MaxLength(LONGEST_CAPTIONS, tooLong(LONGEST_CAPTIONS))
  @IsString({ message: 'form.invalid' })
  @IsOptional()
  captions?: string;

  @IsIn(courseLanguages, { message: 'form.choose' })
  language: CourseLanguage = 'es';

  @MaxLength(LONGEST_TRANSCRIPT, tooLong(LONGEST_TRANSCRIPT))
  @IsString({ message: 'form.invalid' })
  @IsOptional()
  transcript?: string;
}

/** A file, or the address of a recording. */
export class NewMediumForm extends MediumWords {
  @IsUrl({ protocols: ['https'], require_protocol: true }, { message: 'courses-fm4.media.link-form' })
  @MaxLength(2000, tooLong(2000))
  @IsOptional()
  link?: string;

  @IsIn(['audio', 'video'], { message: 'form.choose' })
  @IsOptional()
  kind?: 'audio' | 'video';
}

/** The texts of a medium, and the version of it that was seen. */
export class MediumForm extends MediumWords {
  @Min(1, { message: 'form.invalid' })
  @IsInt({ message: 'form.invalid' })
  @PlainNumber()
  version: number;
}
