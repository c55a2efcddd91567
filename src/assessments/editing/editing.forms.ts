import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { IsDay, message } from '../../web/index.js';
import { MAX_FIELD_LENGTH, MAX_SOURCE_LENGTH } from '../instrument/fields.js';
import { checkWords, sizeWords } from '../instrument/item.parser.js';
import { MAX_NOTE_LENGTH, MIN_NOTE_LENGTH } from './draft.rules.js';

const required = { message: 'form.required' };
const tooLong = (most: number) => ({ message: message('form.too-long', { constraint1: most }) });

/** A text that must be there. */
const Text =
  (most = MAX_FIELD_LENGTH): PropertyDecorator =>
  (target, name) => {
    MaxLength(most, tooLong(most))(target, name as string);
    IsString(required)(target, name as string);
  };

/** Some of the known words, as ticks send them. */
const Words =
  (known: readonly string[], least: number): PropertyDecorator =>
  (target, name) => {
    Transform(({ value }: { value: unknown }) => (value === undefined ? [] : [value].flat()))(target, name as string);
    ArrayMaxSize(known.length, { message: 'form.choose' })(target, name as string);
    if (least > 0) ArrayMinSize(least, { message: 'form.choose' })(target, name as string);
    IsIn(known, { each: true, message: 'form.choose' })(target, name as string);
    IsArray({ message: 'form.choose' })(target, name as string);
  };

/** A figure, with a decimal comma or point. */
const Figure =
  (least: number, most: number): PropertyDecorator =>
  (target, name) => {
    const outside = { message: message('assessments-fm4.form.between', { least, most }) };
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d{1,6}([.,]\d{1,4})?$/.test(value) ? Number(value.replace(',', '.')) : value,
    )(target, name as string);
    Max(most, outside)(target, name as string);
    Min(least, outside)(target, name as string);
    IsNumber({}, outside)(target, name as string);
  };

const Optional =
  (most = MAX_FIELD_LENGTH): PropertyDecorator =>
  (target, name) => {
    MaxLength(most, tooLong(most))(target, name as string);
    IsString({ message: 'form.invalid' })(target, name as string);
    IsOptional()(target, name as string);
  };

/** Which text of the part the person saw; nothing for a part that is new. */
class PartForm {
  @Optional(64)
  seen?: string;
}

/** One practice. Lists have one entry a line. */
export class ItemForm extends PartForm {
  @Text()
  texto: string;

  @Text()
  guia: string;

  @Text() ancla0: string;
  @Text() ancla1: string;
  @Text() ancla2: string;
  @Text() ancla3: string;
  @Text() ancla4: string;

  @Text()
  evidencias: string;

  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  critico?: string;

  @IsIn(['1', '2', '3'], { message: 'form.choose' })
  peso: string;

  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  grave?: string;

  @Words(Object.keys(checkWords), 1)
  verificacion: string[];

  @Words(Object.keys(sizeWords), 1)
  tamanos: string[];

  /** One condition a line: `num_trabajadores >= 6`. */
  @Optional()
  aplicaSi?: string;

  @IsIn(['todas', 'alguna'], { message: 'form.choose' })
  union: string;

  @Optional() ajusteMicro?: string;
  @Optional() ajustePequena?: string;
  @Optional() ajusteMediana?: string;
  @Optional() ajusteGrande?: string;

  @Optional()
  encuesta?: string;

  @Text()
  referencias: string;
}

/** A practice that is new, in a dimension. */
export class NewItemForm extends ItemForm {
  @Matches(/^[A-Z0-9]{1,6}-\d{2,3}$/, { message: 'assessments-fm4.item.id-form' })
  @Text(20)
  id: string;

  @Text(20)
  dimension: string;
}

/** What a level takes in figures and words. */
export class LevelForm extends PartForm {
  @Text() descripcion: string;
  @Figure(0, 100) global: number;
  @Figure(0, 100) dimension: number;
  @Figure(0, 4) minimo: number;
  /** In percent. */
  @Figure(0, 100) en4: number;
  @Figure(1, 120) meses: number;
  @Text() cursos: string;
  @Text() verificacion: string;
  @Text() seguimiento: string;
}

/** What is said once for the whole. */
export class GeneralForm extends PartForm {
  @Matches(/^\d{1,4}(\.\d{1,4}){1,2}$/, { message: 'assessments-fm4.general.version-form' })
  @Text(14)
  version: string;

  @Matches(/^\d{4}-\d{2}$/, { message: 'assessments-fm4.general.cutoff-form' })
  @Text(7)
  corte: string;

  @Text(200) titulo: string;
  @Text() aviso: string;
  @Text() paraQuien: string;
  @Text() periodo: string;
  @Text() tiempo: string;
  @Figure(0, 100) noAplica: number;
}

/** The whole file, as typed. */
export class SourceForm extends PartForm {
  @Text(MAX_SOURCE_LENGTH)
  source: string;
}

const revision: PropertyDecorator = (target, name) => {
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
  )(target, name as string);
  IsInt({ message: 'form.invalid' })(target, name as string);
};

const reason: PropertyDecorator = (target, name) => {
  MinLength(MIN_NOTE_LENGTH, { message: message('form.too-short', { constraint1: MIN_NOTE_LENGTH }) })(
    target,
    name as string,
  );
  MaxLength(MAX_NOTE_LENGTH, tooLong(MAX_NOTE_LENGTH))(target, name as string);
  IsString(required)(target, name as string);
};

/** The draft as it was seen, and what is new in it. */
export class ProposalForm {
  @revision revision: number;
  @reason note: string;
}

/** That the changes were read. */
export class PublicationForm {
  @revision revision: number;

  @IsIn(['si'], { message: 'form.accept' })
  read: string;
}

export class ReturnForm {
  @reason reason: string;
}

/** The last day of a version, and why it ends. */
export class RetirementForm {
  @IsDay()
  lastDay: string;

  @reason reason: string;
}
