import { IsIn, IsOptional, IsString, Matches } from 'class-validator';
import { IsDay } from '../../web/index.js';
import { type AccountOutcome, accountOutcomes } from './first-pay.rules.js';

const address = /^[a-z0-9-]{1,80}$/;

/** What a bank did with a document: choices and a day, no words. */
export class AccountReportForm {
  @Matches(address, { message: 'form.choose' })
  bank: string = '';

  @Matches(address, { message: 'form.choose' })
  document: string = '';

  @IsIn(accountOutcomes, { message: 'form.choose' })
  outcome: AccountOutcome;

  @IsDay()
  happenedOn: string = '';

  @IsOptional()
  @IsString({ message: 'form.invalid' })
  id: string = '';
}

/** Whether a report counts. */
export class DecisionForm {
  @IsIn(['counted', 'dismissed'], { message: 'form.choose' })
  decision: 'counted' | 'dismissed';
}
