import { IsIn, IsOptional, Length, MaxLength, MinLength } from 'class-validator';
import { message } from '../../web/index.js';
import { answersTo, MAX_CONTACT, type Question } from './follow-up.rules.js';

/** Languages in which workers are asked. */
export const workerLanguages = ['es', 'en', 'fr', 'ht'] as const;
export type WorkerLanguage = (typeof workerLanguages)[number];

/** The field for a code. */
export class WorkerCodeForm {
  @Length(1, 64, { message: 'form.required' })
  codigo: string = '';

  @IsOptional()
  @IsIn(workerLanguages, { message: 'form.choose' })
  idioma?: WorkerLanguage;
}

const answers =
  (question: Question): PropertyDecorator =>
  (target, name) => {
    IsIn(answersTo[question], { message: 'form.choose' })(target, name as string);
    IsOptional()(target, name as string);
  };

/** A worker's answers; every one may be left out. */
export class WorkerForm extends WorkerCodeForm {
  @answers('staying') staying?: string;
  @answers('formal') formal?: string;
  @answers('paid') paid?: string;
  @answers('equal') equal?: string;
  @answers('contract') contract?: string;
  @answers('skills') skills?: string;
  @answers('untold') untold?: string;
  @answers('reason') reason?: string;

  @IsOptional()
  @MaxLength(MAX_CONTACT, { message: message('form.too-long', { constraint1: MAX_CONTACT }) })
  contacto?: string;
}

const MAX_NOTE = 2000;

/** What the protection role did about an alert. */
export class AlertStepForm {
  @Length(36, 36, { message: 'form.invalid' })
  key: string = '';

  @IsIn(['contacted', 'noted', 'closed'], { message: 'form.choose' })
  what: 'contacted' | 'noted' | 'closed';

  @MaxLength(MAX_NOTE, { message: message('form.too-long', { constraint1: MAX_NOTE }) })
  @MinLength(10, { message: message('form.too-short', { constraint1: 10 }) })
  note: string = '';
}
