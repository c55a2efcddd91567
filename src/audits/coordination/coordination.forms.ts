import { IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Transform } from 'class-transformer';
import { message, PlainNumber } from '../../web/index.js';
import { greatestCapacity, longestBasis } from '../competence/competence.rules.js';
import { impartialityStatements } from '../independence/impartiality.rules.js';
import { textLength } from '../text.rules.js';

const { most, leastExplanation } = textLength;
const tooLong = (constraint1: number) => ({ message: message('form.too-long', { constraint1 }) });
const tooShort = { message: message('form.too-short', { constraint1: leastExplanation }) };

/** What was ticked: none, one or several. */
const Ticked = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value],
  );

/** The statement of impartiality with which a case is taken. */
export class StatementForm {
  @Ticked()
  @IsArray({ message: 'form.invalid' })
  @IsIn(impartialityStatements, { each: true, message: 'form.invalid' })
  stated: string[] = [];
}

/** Whom the coordination asks to take a case. */
export class AssignForm {
  @IsUUID(undefined, { message: 'form.choose' })
  auditorId: string;

  @IsOptional()
  @MaxLength(most, tooLong(most))
  note?: string;
}

/** Why a case is not taken. */
export class DeclineOfferForm {
  @MinLength(leastExplanation, tooShort)
  @MaxLength(most, tooLong(most))
  declineReason: string;
}

/** Why the clock stops; the company reads it. */
export class PauseForm {
  @MinLength(leastExplanation, tooShort)
  @MaxLength(most, tooLong(most))
  pauseReason: string;
}

/** What an auditor may audit. */
export class CompetenceForm {
  @Ticked()
  @IsIn(['N1', 'N2', 'N3'], { each: true, message: 'form.choose-some' })
  levels: ('N1' | 'N2' | 'N3')[] = [];

  @IsIn(['todos', 'algunos'], { message: 'form.choose' })
  which: 'todos' | 'algunos';

  @Ticked()
  @MaxLength(10, { each: true, message: 'form.invalid' })
  sectors: string[] = [];

  @IsOptional()
  @PlainNumber()
  @IsInt({ message: 'form.integer' })
  @Min(0, { message: message('form.min', { constraint1: 0 }) })
  @Max(greatestCapacity, { message: message('form.max', { constraint1: greatestCapacity }) })
  capacity?: number;

  @MinLength(leastExplanation, tooShort)
  @MaxLength(longestBasis, tooLong(longestBasis))
  basis: string;

  @PlainNumber()
  @IsInt({ message: 'form.incomplete' })
  version: number;
}
