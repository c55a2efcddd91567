import { IsIn } from 'class-validator';
import { type SurveyPhase, surveyPhases } from './survey.rules.js';

/** Beside these, one value by statement, see `answersOf`. */
export class SurveyForm {
  @IsIn(surveyPhases, { message: 'form.invalid' })
  phase: SurveyPhase;

  @IsIn(['send', 'skip'], { message: 'form.invalid' })
  action: 'send' | 'skip';
}
