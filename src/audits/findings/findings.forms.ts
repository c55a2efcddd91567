import { IsIn, IsInt, IsOptional, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { IsDay, message, PlainNumber } from '../../web/index.js';
import { textLength } from '../text.rules.js';
import { type FindingGrade, findingGrades } from './findings.rules.js';

const { most, leastExplanation } = textLength;

/** Words that others rely on. */
const Words = (): PropertyDecorator => (target, name) => {
  const [key, least] = [name as string, leastExplanation];
  MinLength(least, { message: message('form.too-short', { constraint1: least }) })(target, key);
  MaxLength(most, { message: message('form.too-long', { constraint1: most }) })(target, key);
};

const Version = (): PropertyDecorator => (target, name) => {
  PlainNumber()(target, name);
  IsInt({ message: 'form.invalid' })(target, name as string);
  Min(1, { message: 'form.invalid' })(target, name as string);
  Max(2_147_483_647, { message: 'form.invalid' })(target, name as string);
};

/** A new finding. */
export class FindingForm {
  @IsIn(findingGrades, { message: 'form.choose' })
  grade: FindingGrade;

  @IsOptional()
  @Matches(/^[\w-]{1,40}$/, { message: 'form.choose' })
  itemId?: string;

  @Words() requirement: string;
  @Words() statement: string;
}

/** Why it was none. */
export class WithdrawFindingForm {
  @Words() note: string;
}

/** How the company corrects it. */
export class PlanForm {
  @MinLength(3, { message: message('form.too-short', { constraint1: 3 }) })
  @MaxLength(200, { message: message('form.too-long', { constraint1: 200 }) })
  owner: string;

  @Words() rootCause: string;
  @Words() action: string;
  @IsDay() dueOn: string;
  @Version() version: number;
}

/** What shows that it is corrected. */
export class EvidenceForm {
  @Words() evidence: string;
  @Version() version: number;
}

/** What FM4 says of the evidence, or of the effect. */
export class JudgeForm {
  @IsIn(['si', 'no'], { message: 'form.choose' })
  verdict: 'si' | 'no';

  @Words() note: string;
  @Version() version: number;
}
