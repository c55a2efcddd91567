import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { message, PlainNumber } from '../../web/index.js';
import { RULE_DAYS, type RuledPeople, ruledPeople } from './standing.rules.js';

/** A new rule. */
export class EnrolmentRuleForm {
  @IsIn(ruledPeople, { message: 'form.choose' })
  who: RuledPeople;

  @Matches(/^[a-z0-9-]{3,80}$/, { message: 'form.choose' })
  course: string;

  @IsOptional()
  @Max(RULE_DAYS.most, { message: message('form.max', { constraint1: RULE_DAYS.most }) })
  @Min(RULE_DAYS.least, { message: message('form.min', { constraint1: RULE_DAYS.least }) })
  @IsInt({ message: 'form.integer' })
  @PlainNumber()
  days?: number;

  /** Those who are there already, too. */
  @IsBoolean({ message: 'form.invalid' })
  @Transform(({ value }: { value: unknown }) => value === 'si')
  present: boolean = false;
}
