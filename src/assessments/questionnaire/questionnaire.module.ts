import { Module } from '@nestjs/common';
import { AnsweringModule } from '../answering/answering.module.js';
import { QuestionnairePages } from './questionnaire.pages.js';

/** The questionnaire to print and to take along, before and while a company answers. */
@Module({ imports: [AnsweringModule], controllers: [QuestionnairePages] })
export class QuestionnaireModule {}
