import { SurveyFilePage } from '#templates/audits/survey/survey-file.page';
import { view } from '../../web/index.js';
import { type CaseFilePart, caseFilePlaces } from '../case-file/case-file.types.js';
import type { SurveyReader } from './survey-reader.js';

/**
 * The newest survey of a case, as its auditor reads it: two surveys beside each other could tell who said what. Alerts are
 * the protection role's alone and never on file.
 */
export const surveyPart = (surveys: SurveyReader): CaseFilePart => ({
  place: caseFilePlaces.survey,
  folder: 'encuesta',
  title: 'survey.title',
  async *entries(tx, { found, submission, reader }) {
    const survey = await surveys.onFile(tx, reader, found.audit, submission);
    if (!survey) return;
    yield { name: 'index.html', title: { key: 'survey.title' }, page: view(SurveyFilePage, survey) };
  },
});
