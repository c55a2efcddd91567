import {
  ArrayNotEmpty,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  MinLength,
  ValidateBy,
} from 'class-validator';
import { message, Several } from '../../web/index.js';
import {
  type InstitutionGroup,
  institutionGroups,
  type InstitutionNeed,
  institutionNeeds,
  type InstitutionReach,
  institutionReaches,
} from './institution.content.js';
import { suggestionLimits as limits } from './institution.rules.js';
import { linesOf, placesOf } from './entry-text.rules.js';

const short = (constraint1: number) => ({ message: message('form.too-short', { constraint1 }) });
const long = (constraint1: number) => ({ message: message('form.too-long', { constraint1 }) });

const areLines = (value: unknown): boolean => {
  if (typeof value !== 'string') return false;
  const lines = linesOf(value);
  return lines.length <= limits.lines && lines.every((line) => line.length <= limits.line);
};

const Lines = () =>
  ValidateBy(
    { name: 'lines', validator: { validate: areLines } },
    { message: message('institutions-fm4.form.lines', { lines: limits.lines, most: limits.line }) },
  );

/** What somebody suggests: an institution and words, nothing about who sends it. */
export class SuggestionForm {
  /** By its address; empty: one that the directory lacks. */
  @IsOptional()
  @Matches(/^[a-z0-9_-]{0,80}$/, { message: 'form.choose' })
  institution: string = '';

  @IsOptional()
  @MaxLength(limits.name, long(limits.name))
  name: string = '';

  @MinLength(limits.leastSaid, short(limits.leastSaid))
  @MaxLength(limits.said, long(limits.said))
  said: string = '';

  @MinLength(limits.leastSource, short(limits.leastSource))
  @MaxLength(limits.source, long(limits.source))
  source: string = '';

  @IsOptional()
  @IsString({ message: 'form.invalid' })
  id: string = '';

  /** Honeypot: hidden from people, filled in by bots. */
  @IsOptional()
  @MaxLength(0, { message: 'institutions.looks-automatic' })
  sitio?: string;
}

/** An entry as FM4 writes it when it accepts a suggestion. */
export class EntryForm {
  @Length(3, limits.name, long(limits.name))
  name: string = '';

  @IsOptional()
  @MaxLength(40, long(40))
  acronym: string = '';

  @IsIn(institutionGroups, { message: 'form.choose' })
  group: InstitutionGroup;

  @IsOptional()
  @MaxLength(limits.name, long(limits.name))
  scope: string = '';

  @IsIn(institutionReaches, { message: 'form.choose' })
  reach: InstitutionReach;

  /** Municipalities of Jalisco by their names, one in each line. */
  @ValidateBy(
    { name: 'places', validator: { validate: (value: unknown) => placesOf(value) !== null } },
    { message: 'institutions-fm4.form.places' },
  )
  places: string = '';

  @Several()
  @IsArray({ message: 'form.invalid' })
  @ArrayNotEmpty({ message: 'form.choose' })
  @IsIn(institutionNeeds, { each: true, message: 'form.choose' })
  needs: InstitutionNeed[] = [];

  @Lines()
  forPeople: string = '';

  @Lines()
  forEmployers: string = '';

  @IsOptional()
  @MaxLength(limits.line, long(limits.line))
  when: string = '';

  @IsOptional()
  @MaxLength(limits.line, long(limits.line))
  cost: string = '';

  @IsOptional()
  @MaxLength(limits.line, long(limits.line))
  caution: string = '';

  @IsOptional()
  @Matches(/^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[a-z0-9/_-]*)?)?$/, { message: 'institutions-fm4.form.site' })
  site: string = '';

  /** The site was opened and is theirs. */
  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  siteSure?: string;

  /** A number of the institution, which was called. */
  @IsOptional()
  @Matches(/^(?:\+?[\d ()-]{3,20})?$/, { message: 'institutions-fm4.form.phone' })
  phone: string = '';

  @Lines()
  sources: string = '';

  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  verified?: string;

  /** Which text of the entry was read. */
  @IsOptional()
  @IsString({ message: 'form.invalid' })
  seen: string = '';
}

/** Why a suggestion changes nothing. */
export class DeclineForm {
  @MinLength(limits.leastReason, short(limits.leastReason))
  @MaxLength(limits.reason, long(limits.reason))
  reason: string = '';
}
