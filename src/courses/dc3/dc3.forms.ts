import { ArrayMaxSize, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { IsDay, message, PlainNumber, Several } from '../../web/index.js';
import { RowVersion } from '../course.forms.js';
import { educationLevels, educationProofs, occupationKeys } from './catalogues.js';
import { type AgentKind, agentKinds, lengths } from './dc3.rules.js';

const Text = (most: number): PropertyDecorator =>
  MaxLength(most, { message: message('form.too-long', { constraint1: most }) }) as PropertyDecorator;

const Code =
  (least: number, most: number): PropertyDecorator =>
  (target, key) => {
    PlainNumber()(target, key);
    IsOptional()(target, key);
    IsInt({ message: 'form.choose' })(target, key as string);
    Min(least, { message: 'form.choose' })(target, key as string);
    Max(most, { message: 'form.choose' })(target, key as string);
  };

/** A company's training plan; of each course in it `area:<id>` and `trainer:<id>` are read beside the form. */
export class Dc3PlanForm {
  @IsDay() startsOn: string;
  @IsDay() endsOn: string;

  /** Ids of courses. */
  @IsOptional()
  @IsString({ each: true, message: 'form.invalid' })
  @ArrayMaxSize(100, { message: 'form.invalid' })
  @Several()
  courses?: string[];

  @IsIn(agentKinds, { message: 'form.choose' })
  agent: AgentKind;

  @IsOptional() @Text(lengths.agent) agentName?: string;
  @IsOptional() @Text(lengths.registration) agentRegistration?: string;

  @Text(lengths.agent)
  @IsNotEmpty({ message: 'form.required' })
  employerName: string;

  @IsOptional() @Text(lengths.agent) workersName?: string;

  @Max(100_000, { message: message('form.max', { constraint1: 100_000 }) })
  @Min(1, { message: message('form.min', { constraint1: 1 }) })
  @IsInt({ message: 'form.integer' })
  @PlainNumber()
  establishments: number;

  @IsOptional() @Text(lengths.registration) employerRegistration?: string;
  @IsOptional() @Text(lengths.address) address?: string;
  @IsOptional() @Text(lengths.agent) activity?: string;

  @RowVersion() version: number;
}

/** What form DC-3 asks of a person. */
export class Dc3PersonForm {
  @IsOptional() @Text(lengths.surname) surname1?: string;
  @IsOptional() @Text(lengths.surname) surname2?: string;

  @Text(lengths.names)
  @IsNotEmpty({ message: 'form.required' })
  names: string;

  @MaxLength(64, { message: 'courses.dc3.curp.length' })
  @IsNotEmpty({ message: 'form.required' })
  curp: string;

  /** `si`: the key was compared with the document, although its check digit is wrong. */
  @IsOptional()
  @IsIn(['si'], { message: 'form.invalid' })
  curpCompared?: string;

  @IsIn(occupationKeys, { message: 'form.choose' })
  occupation: string;

  @IsOptional() @Text(lengths.post) post?: string;

  @Code(0, educationLevels - 1) education?: number;
  @Code(1, educationProofs) proof?: number;

  @IsOptional()
  @IsIn(['public', 'private'], { message: 'form.choose' })
  institution?: 'public' | 'private';

  @RowVersion() version: number;
}
