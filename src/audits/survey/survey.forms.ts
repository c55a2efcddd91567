import { Type } from 'class-transformer';
import { ArrayMinSize, IsIn, IsInt, IsOptional, Length, Max, MaxLength, Min } from 'class-validator';
import { IsDay, message, Several } from '../../web/index.js';
import { surveyLanguages, type SurveyLanguage } from './questionnaire.js';
import {
  aboutPerson,
  agreements,
  MAX_CONTACT,
  MAX_HEADCOUNT,
  MIN_HEADCOUNT,
  type SurveyAnswer,
  yesOrNo,
} from './survey.rules.js';

/** A new survey of a case. */
export class OpenSurveyForm {
  @IsDay()
  opensOn: string = '';

  @IsDay()
  closesOn: string = '';

  @Type(() => Number)
  @Max(MAX_HEADCOUNT, { message: message('form.max', { constraint1: MAX_HEADCOUNT }) })
  @Min(MIN_HEADCOUNT, { message: message('form.min', { constraint1: MIN_HEADCOUNT }) })
  @IsInt({ message: 'form.integer' })
  invited: number;

  @IsIn(surveyLanguages, { each: true, message: 'form.choose-some' })
  @ArrayMinSize(1, { message: 'form.choose-some' })
  @Several()
  languages: SurveyLanguage[];
}

/** A later last day. */
export class ExtendSurveyForm {
  @IsDay()
  closesOn: string = '';

  @Type(() => Number)
  @IsInt({ message: 'form.invalid' })
  version: number;
}

/** The field for a code. */
export class CodeForm {
  @Length(1, 64, { message: 'form.required' })
  codigo: string = '';

  @IsOptional()
  @IsIn(surveyLanguages, { message: 'form.choose' })
  idioma?: SurveyLanguage;
}

const oneOf =
  (values: readonly string[]): PropertyDecorator =>
  (target, name) => {
    IsIn(values, { message: 'form.choose' })(target, name as string);
    IsOptional()(target, name as string);
  };
const agrees = () => oneOf(agreements);
const saysYesOrNo = () => oneOf(yesOrNo);

/** A person's answers; every one may be left out. */
export class ResponseForm extends CodeForm {
  @agrees() E01?: SurveyAnswer;
  @saysYesOrNo() E02?: SurveyAnswer;
  @agrees() E03?: SurveyAnswer;
  @agrees() E04?: SurveyAnswer;
  @agrees() E05?: SurveyAnswer;
  @agrees() E06?: SurveyAnswer;
  @agrees() E07?: SurveyAnswer;
  @agrees() E08?: SurveyAnswer;
  @agrees() E09?: SurveyAnswer;
  @agrees() E10?: SurveyAnswer;
  @agrees() E11?: SurveyAnswer;
  @agrees() E12?: SurveyAnswer;
  @saysYesOrNo() E13?: SurveyAnswer;
  @saysYesOrNo() E14?: SurveyAnswer;
  @saysYesOrNo() E15?: SurveyAnswer;
  @oneOf(aboutPerson.gender) gender?: string;
  @oneOf(aboutPerson.tenure) tenure?: string;
  @oneOf(aboutPerson.mobility) mobility?: string;

  @IsOptional()
  @MaxLength(MAX_CONTACT, { message: message('form.too-long', { constraint1: MAX_CONTACT }) })
  contacto?: string;
}
