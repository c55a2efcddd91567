import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  MaxLength,
  MinLength,
  ValidateBy,
} from 'class-validator';
import { IsDay, IsPrintable, message, PlainNumber, Several } from '../../web/index.js';
import { isLink, themeLimits as limits } from './theme.rules.js';
import { VOICES_PER_PAGE } from './voice.rules.js';

const tooLong = (most: number) => ({ message: message('form.too-long', { constraint1: most }) });
const tooShort = (least: number) => ({ message: message('form.too-short', { constraint1: least }) });
const empty = (value: unknown) => value === undefined || value === '';
/** Nothing, or so long at least. */
const EmptyOrLong = (least: number): PropertyDecorator =>
  ValidateBy(
    { name: 'emptyOrLong', validator: { validate: (value) => empty(value) || String(value).length >= least } },
    tooShort(least),
  );

/** Into which theme voices are put. */
export class SortForm {
  @Several()
  @ArrayMinSize(1, { message: message('listening-fm4.form.none') })
  @ArrayMaxSize(VOICES_PER_PAGE, { message: 'form.invalid' })
  @IsUUID(undefined, { each: true, message: 'form.invalid' })
  voices: string[] = [];

  /** Of a theme; `nuevo`: one with this title. */
  @ValidateBy(
    {
      name: 'theme',
      validator: { validate: (value) => typeof value === 'string' && /^(nuevo|[\da-f-]{36})$/.test(value) },
    },
    { message: message('form.choose') },
  )
  theme: string = '';

  /** Of a new theme, so that a form sent twice makes one. */
  @IsUUID(undefined, { message: 'form.invalid' })
  newId: string;

  @IsPrintable()
  @MaxLength(limits.title, tooLong(limits.title))
  @ValidateBy(
    {
      name: 'title',
      validator: {
        validate: (value, about) =>
          (about?.object as SortForm | undefined)?.theme !== 'nuevo' || String(value ?? '').length >= limits.leastTitle,
      },
    },
    tooShort(limits.leastTitle),
  )
  title: string = '';
}

/** What a theme says while it is open. */
export class ThemeForm {
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  version: number;

  @IsPrintable()
  @MaxLength(limits.title, tooLong(limits.title))
  @MinLength(limits.leastTitle, tooShort(limits.leastTitle))
  title: string = '';

  @IsPrintable()
  @MaxLength(limits.description, tooLong(limits.description))
  description: string = '';

  @IsIn(['open', 'working'], { message: message('form.choose') })
  state: 'open' | 'working';

  @IsUUID(undefined, { message: message('form.choose') })
  ownerId: string = '';

  @IsDay()
  dueOn: string = '';
}

/** What changed, or why not. */
export class CloseForm {
  @IsIn(['changed', 'kept'], { message: message('form.choose') })
  outcome: 'changed' | 'kept';

  @IsPrintable()
  @MaxLength(limits.told, tooLong(limits.told))
  @MinLength(limits.leastTold, tooShort(limits.leastTold))
  told: string = '';

  @IsPrintable()
  @MaxLength(limits.told, tooLong(limits.told))
  @EmptyOrLong(limits.leastTold)
  @IsString({ message: 'form.invalid' })
  publicText: string = '';

  @MaxLength(limits.link, tooLong(limits.link))
  @ValidateBy(
    { name: 'link', validator: { validate: (value) => empty(value) || (typeof value === 'string' && isLink(value)) } },
    { message: message('listening-fm4.form.link') },
  )
  link: string = '';
}
