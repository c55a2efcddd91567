import { IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { message, PlainNumber } from '../../web/index.js';
import { largestFigure } from '../conditions/fact.rules.js';
import { entryLength } from './entry.rules.js';
import {
  interviewed,
  type Interviewed,
  type ObservationResult,
  observationResults,
  type Post,
  posts,
  type Sex,
  sexes,
  traits,
} from './entry.types.js';

const note = { message: message('form.too-long', { constraint1: entryLength.note }) };

/** What every form of the workplace carries: the key under which it is kept once, who put it down, and when. */
export class EntryForm {
  @IsUUID(undefined, { message: 'form.invalid' })
  key: string;

  @IsUUID(undefined, { message: 'form.invalid' })
  author: string;

  @IsOptional()
  @IsISO8601({ strict: true }, { message: 'form.invalid' })
  notedAt?: string;
}

export class ObservationForm extends EntryForm {
  @IsString({ message: 'form.invalid' })
  @Length(1, 20, { message: 'form.invalid' })
  item: string = '';

  @IsIn(observationResults, { message: 'form.choose' })
  result: ObservationResult;

  @IsOptional()
  @MaxLength(entryLength.note, note)
  note?: string;
}

const Trait = (): PropertyDecorator => (target, key) => {
  IsOptional()(target, key);
  IsIn(['si'], { message: 'form.invalid' })(target, key as string);
};

export class InterviewForm extends EntryForm {
  @IsIn(interviewed, { message: 'form.choose' })
  who: Interviewed;

  @IsOptional()
  @IsIn(posts, { message: 'form.choose' })
  post?: Post;

  @IsOptional()
  @IsIn(sexes, { message: 'form.choose' })
  sex?: Sex;

  @Trait() shift?: 'si';
  @Trait() recent?: 'si';
  @Trait() agency?: 'si';
  @Trait() mobility?: 'si';

  @IsOptional()
  @MaxLength(entryLength.note, note)
  said?: string;

  /** What the person does not have to say stays away from interviews with the management. */
  traits() {
    return this.who === 'staff' ? traits.filter((trait) => this[trait] === 'si') : [];
  }
}

const Count = (): PropertyDecorator => (target, key) => {
  PlainNumber()(target, key);
  IsInt({ message: 'form.integer' })(target, key as string);
  Min(0, { message: message('form.min', { constraint1: 0 }) })(target, key as string);
  Max(largestFigure, { message: message('form.max', { constraint1: largestFigure }) })(target, key as string);
};

export class SampleForm extends EntryForm {
  @Count() files: number;
  @Count() payrolls: number;

  @IsOptional()
  @MaxLength(entryLength.note, note)
  sampleNote?: string;
}

export class PhotoForm extends EntryForm {
  @IsOptional()
  @IsString({ message: 'form.invalid' })
  @Length(1, 20, { message: 'form.choose' })
  photoItem?: string;

  @Length(1, entryLength.caption, { message: message('form.too-long', { constraint1: entryLength.caption }) })
  caption: string = '';
}

/** The forms by what they put down; their words in addresses. */
export const entryForms = {
  observacion: ObservationForm,
  entrevista: InterviewForm,
  muestra: SampleForm,
  foto: PhotoForm,
} as const;
export type EntryWord = keyof typeof entryForms;
