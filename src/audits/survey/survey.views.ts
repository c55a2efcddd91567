/** From a survey to its pages, pure. */
import type {
  CompanySurveyProps,
  GapRow,
  GroupTable,
  QuestionText,
  SurveyResultsProps,
  SurveySectionProps,
  SurveyStatus,
} from '#templates/audits/survey/survey-props';
import type { Day } from '#libs/mexico';
import type { Assessment } from '../../assessments/index.js';
import { questionnaireIn } from './questionnaire.js';
import type { SurveyResults } from './results.rules.js';
import type { Survey } from './survey.entity.js';
import {
  contradicts,
  isReported,
  MIN_HEADCOUNT,
  phaseOn,
  type ScoredQuestion,
  scoredQuestions,
  variables,
} from './survey.rules.js';

/** The newest survey of a case, with what may be said of it. */
export interface KnownSurvey {
  readonly survey: Survey | null;
  readonly results: SurveyResults | null;
}

type Submission = Pick<Assessment, 'instrument' | 'profile' | 'answers'>;

/** Whether the company has too few people for a survey: interviews take its place. */
export const isTooSmall = ({ profile }: Pick<Submission, 'profile'>): boolean =>
  Number(profile['num_trabajadores']) < MIN_HEADCOUNT;

/** The survey on the page of a case. */
export function surveySection(
  auditId: string,
  { survey, results }: KnownSurvey,
  submission: Submission,
  today: Day,
): SurveySectionProps {
  return {
    auditId,
    status: statusOf(survey, isTooSmall(submission), today),
    index: results?.index ?? null,
    gap: results ? gapOf(auditId, results, submission) : [],
  };
}

function statusOf(survey: Survey | null, isSmall: boolean, today: Day): SurveyStatus {
  if (!survey) return { kind: isSmall ? 'small' : 'none' };
  const { opensOn: from, closesOn: until, answered, invited, closedOn } = survey;
  const phase = phaseOn(today, survey);
  if (phase !== 'over') return { kind: phase, from, until, answered, invited };
  const kind = isReported(answered) ? 'closed' : 'few';
  return { kind, closedOn: closedOn ?? until, answered, invited };
}

/** What the workers say beside what the company says of itself, question by question. */
export function gapOf(auditId: string, results: SurveyResults, { instrument, answers }: Submission): GapRow[] {
  return results.questions.map(({ id, share }) => ({
    ...questionOf(id),
    share,
    items: instrument.items
      .filter((item) => item.survey.includes(id))
      .map((item) => {
        const value = answers[item.id]?.value ?? null;
        const href = `/fm4/auditorias/${auditId}/practicas/${item.id}`;
        return { id: item.id, href, value, contradicts: contradicts(value, share) };
      }),
  }));
}

/** The results of a closed survey. */
export function resultsProps(survey: Survey, results: SurveyResults): SurveyResultsProps {
  const { answered, invited, closedOn, closesOn } = survey;
  return {
    answered,
    invited,
    closedOn: closedOn ?? closesOn,
    index: results.index,
    questions: results.questions.map(({ id, share, unsaid }) => ({ ...questionOf(id), share, unsaid })),
    groups: variables.flatMap((variable): GroupTable[] => {
      const groups = results.groups.filter((group) => group.variable === variable);
      if (groups.length === 0) return [];
      return [
        {
          variable,
          columns: groups.map(({ value, people }) => ({ value, people })),
          rows: scoredQuestions.map((id, place) => ({
            ...questionOf(id),
            shares: groups.map(({ shares }) => shares[place] ?? null),
          })),
          hidden: results.hidden.includes(variable),
        },
      ];
    }),
  };
}

/** What the company sees of its newest survey. */
export function companySurvey({ survey, results }: KnownSurvey, today: Day): CompanySurveyProps {
  if (!survey) return { kind: 'none' };
  const { opensOn: from, closesOn: until, invited, state } = survey;
  const phase = phaseOn(today, survey);
  if (phase !== 'over') return { kind: phase, from, until, invited };
  if (results) return { kind: 'results', results: resultsProps(survey, results) };
  return { kind: state === 'closed' && isReported(survey.answered) ? 'withheld' : 'few' };
}

function questionOf(id: ScoredQuestion): QuestionText {
  return { id, text: { es: questionnaireIn('es').questions[id] ?? id, en: questionnaireIn('en').questions[id] ?? id } };
}
