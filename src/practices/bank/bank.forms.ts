import { ArrayMaxSize, IsArray, IsInt, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { IsPrintable, message, PlainNumber, Several } from '../../web/index.js';
import { MAX_ITEMS, textLimits } from '../practice.rules.js';

const long = (constraint1: number) => ({ message: message('form.too-long', { constraint1 }) });

/** Begins a practice. */
export class BeginPracticeForm {
  /** Of the practice, so that a form sent twice begins one. */
  @IsUUID(undefined, { message: 'form.invalid' })
  id: string;
}

/** The fields of the format. A draft may lack any of them; what was sent lacks none. */
export class PracticeForm {
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number;

  @IsPrintable()
  @MaxLength(textLimits.institution, long(textLimits.institution))
  institution: string = '';

  @IsPrintable()
  @MaxLength(textLimits.title, long(textLimits.title))
  title: string = '';

  @IsPrintable()
  @MaxLength(textLimits.long, long(textLimits.long))
  description: string = '';

  @IsPrintable()
  @MaxLength(textLimits.long, long(textLimits.long))
  problem: string = '';

  @IsPrintable()
  @MaxLength(textLimits.long, long(textLimits.long))
  replicable: string = '';

  @IsPrintable()
  @MaxLength(textLimits.long, long(textLimits.long))
  impact: string = '';

  @IsPrintable()
  @MaxLength(textLimits.long, long(textLimits.long))
  results: string = '';

  @IsPrintable()
  @MaxLength(textLimits.long, long(textLimits.long))
  sustainability: string = '';

  @ArrayMaxSize(MAX_ITEMS, { message: message('practices.too-many-items', { n: MAX_ITEMS }) })
  @IsArray()
  @Several()
  items: string[] = [];

  /** Present: published without the name of the institution. */
  @IsOptional()
  anonymous?: string;

  /** Present: the institution agrees that it is published. */
  @IsOptional()
  consent?: string;
}

/** An act on a practice as the page showed it. */
export class PracticeVersionForm {
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number;
}
