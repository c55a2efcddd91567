import { IsIn, IsInt, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { message, PlainNumber } from '../../web/index.js';
import { reasonLimits } from '../practice.rules.js';

const answers = ['si', 'no'] as const;
type Answer = (typeof answers)[number];
const long = { message: message('form.too-long', { constraint1: reasonLimits.most }) };

/** What a reviewer says of each criterion; which of them are asked for the page knows, and the service. */
export class JudgeForm {
  @IsOptional()
  @IsIn(answers, { message: 'form.choose' })
  replicable?: Answer;

  @MaxLength(reasonLimits.most, long)
  replicableReason: string = '';

  @IsOptional()
  @IsIn(answers, { message: 'form.choose' })
  impact?: Answer;

  @MaxLength(reasonLimits.most, long)
  impactReason: string = '';

  @IsOptional()
  @IsIn(answers, { message: 'form.choose' })
  results?: Answer;

  @MaxLength(reasonLimits.most, long)
  resultsReason: string = '';

  @IsOptional()
  @IsIn(answers, { message: 'form.choose' })
  sustainability?: Answer;

  @MaxLength(reasonLimits.most, long)
  sustainabilityReason: string = '';
}

/** A seat that is given back. */
export class SeatForm {
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  @Min(1, { message: 'form.invalid' })
  @Max(3, { message: 'form.invalid' })
  seat: number;
}
