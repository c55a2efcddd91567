import { IsIn, IsInt, IsOptional, Max, MaxLength, Min, MinLength } from 'class-validator';
import { message, PlainNumber } from '../../web/index.js';
import { textLength } from '../text.rules.js';
import { largestPopulation, largestSites, samplingMethods, type SamplingMethod } from './sampling.rules.js';

const { most, leastExplanation } = textLength;
const tooLong = { message: message('form.too-long', { constraint1: most }) };

const Count =
  (least: number, largest: number): PropertyDecorator =>
  (target, key) => {
    PlainNumber()(target, key);
    IsInt({ message: 'form.integer' })(target, key as string);
    Min(least, { message: message('form.min', { constraint1: least }) })(target, key as string);
    Max(largest, { message: message('form.max', { constraint1: largest }) })(target, key as string);
  };

/** A sampling plan; the rules say whether it is enough. */
export class SamplingForm {
  @Count(1, largestPopulation) headcount: number;
  @Count(1, largestSites) sites: number;
  @Count(0, largestSites) sitesVisited: number;
  @Count(0, largestPopulation) records: number;
  @Count(0, largestPopulation) interviews: number;

  @IsIn(samplingMethods, { message: 'form.choose' })
  method: SamplingMethod;

  @MinLength(leastExplanation, { message: message('form.too-short', { constraint1: leastExplanation }) })
  @MaxLength(most, tooLong)
  criteria: string;

  @IsOptional()
  @MaxLength(most, tooLong)
  shortfall?: string;

  @IsOptional()
  @MaxLength(most, tooLong)
  reason?: string;

  /** The number of the plan that was on the page; 0 before the first. */
  @PlainNumber()
  @IsInt({ message: 'form.invalid' })
  @Min(0, { message: 'form.invalid' })
  number: number;
}
