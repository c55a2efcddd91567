import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, MinLength } from 'class-validator';
import { IsDay, message, PlainNumber } from '../../web/index.js';
import { textLength } from '../text.rules.js';
import { factMethods, type FactMethod, largestFigure } from './fact.rules.js';

const { most, leastExplanation, leastReasoning } = textLength;
const tooLong = { message: message('form.too-long', { constraint1: most }) };

const Figure = (): PropertyDecorator => (target, key) => {
  PlainNumber()(target, key);
  IsOptional()(target, key);
  IsInt({ message: 'form.integer' })(target, key as string);
  Min(0, { message: message('form.min', { constraint1: 0 }) })(target, key as string);
  Max(largestFigure, { message: message('form.max', { constraint1: largestFigure }) })(target, key as string);
};

class MethodForm {
  @IsIn(factMethods, { message: 'form.choose' })
  method: FactMethod;

  @IsOptional()
  @MaxLength(most, tooLong)
  note?: string;
}

/** A fact of any kind; the rules say which figures belong to it. */
export class FactForm extends MethodForm {
  @IsDay()
  heldOn: string;

  @IsOptional()
  @IsUUID(undefined, { message: 'form.choose' })
  secondAuditor?: string;

  @Figure() hr?: number;
  @Figure() direction?: number;
  @Figure() staff?: number;
  @Figure() sites?: number;
  @Figure() files?: number;
  @Figure() payrolls?: number;
  @Figure() key?: number;
  @Figure() reviewed?: number;
  @Figure() hires?: number;
  @Figure() mobilityHired?: number;
  @Figure() mobilityStayed?: number;
  @Figure() localHired?: number;
  @Figure() localStayed?: number;
  @Figure() compared?: number;
  @Figure() unexplained?: number;
  @Figure() commitments?: number;
  @Figure() actions?: number;
}

/** That the company's record of functions is as the auditor sees it. */
export class ConfirmFunctionsForm extends MethodForm {
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  @Min(1, { message: 'form.invalid' })
  @Max(2_147_483_647, { message: 'form.invalid' })
  version: number;
}

/** Why a fact is withdrawn. */
export class WithdrawForm {
  @MinLength(leastExplanation, { message: message('form.too-short', { constraint1: leastExplanation }) })
  @MaxLength(most, tooLong)
  reason: string;
}

/** Why a condition is set aside. */
export class WaiverForm {
  @IsString({ message: 'form.choose' })
  @MaxLength(60, { message: 'form.choose' })
  condition: string;

  @MinLength(leastReasoning, { message: message('form.too-short', { constraint1: leastReasoning }) })
  @MaxLength(most, tooLong)
  reason: string;
}
