import { ArrayMaxSize, IsInt, IsNotEmpty, IsOptional, IsString, Max, Min } from 'class-validator';
import { message, PlainNumber, Several } from '../../web/index.js';
import { headcountRange, largestVersion } from '../profile/profile.rules.js';

/** More than a company's members times the functions. */
const mostAssigned = 4000;

const Count = (): PropertyDecorator => (target, key) => {
  PlainNumber()(target, key);
  IsNotEmpty({ message: 'form.required' })(target, key);
  IsInt({ message: 'form.integer' })(target, key as string);
  Min(0, { message: message('form.min', { constraint1: 0 }) })(target, key as string);
  Max(headcountRange.max, { message: message('form.max', { constraint1: headcountRange.max }) })(target, key as string);
};

/** Who does what in the company, and how many of each there are. */
export class FunctionsForm {
  @Count() hr: number;
  @Count() direction: number;
  @Count() managers: number;
  @Count() hiring: number;

  /** `hr:<id of a person>`, one each. */
  @IsOptional()
  @IsString({ each: true, message: 'form.invalid' })
  @ArrayMaxSize(mostAssigned, { message: 'form.invalid' })
  @Several()
  assigned?: string[];

  /** What was on the page; 0 before the first record. */
  @Max(largestVersion, { message: 'form.invalid' })
  @Min(0, { message: 'form.invalid' })
  @IsInt({ message: 'form.invalid' })
  @PlainNumber()
  version: number;
}
