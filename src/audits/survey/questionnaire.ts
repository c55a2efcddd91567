import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { QuestionnaireTexts } from '#templates/audits/survey/questionnaire-texts';
import { agreements, alertQuestions, scoredQuestions, yesOrNo } from './survey.rules.js';

/** Languages in which the survey is asked. */
export const surveyLanguages = ['es', 'en', 'fr'] as const;
export type SurveyLanguage = (typeof surveyLanguages)[number];

const source = new URL('../content/encuesta-personal.yaml', import.meta.url);

type Texts = Readonly<Record<string, unknown>>;

let known: Readonly<Record<SurveyLanguage, QuestionnaireTexts>> | null = null;

/** The questionnaire in a language, from the room's content. @throws Error when the content lacks a text */
export function questionnaireIn(language: SurveyLanguage): QuestionnaireTexts {
  known ??= readQuestionnaire(readFileSync(source, 'utf8'));
  return known[language];
}

/** Reads the questionnaire from YAML. @throws Error that names the text that is missing */
export function readQuestionnaire(yaml: string): Record<SurveyLanguage, QuestionnaireTexts> {
  const content = parse(yaml) as Texts;
  const textsOf = (language: SurveyLanguage): QuestionnaireTexts => {
    const text = (...path: readonly string[]): string => {
      const found = [...path, language].reduce<unknown>((group, key) => (group as Texts | undefined)?.[key], content);
      if (typeof found !== 'string' || found.trim() === '')
        throw new Error(`The survey lacks ${path.join('.')} in ${language}`);
      return found.trim();
    };
    return {
      intro: text('entrada'),
      thanks: text('final'),
      agreements: agreements.map((value) => ({ value, label: text('escala', value) })),
      yesOrNo: yesOrNo.map((value) => ({ value, label: text('si_o_no', value) })),
      questions: Object.fromEntries([...scoredQuestions, ...alertQuestions].map((id) => [id, text('reactivos', id)])),
    };
  };
  return { es: textsOf('es'), en: textsOf('en'), fr: textsOf('fr') };
}

/** The language of the page: the one asked for, else the reader's, among those offered; else the first offered. */
export function languageOf(
  asked: unknown,
  acceptLanguage: string | undefined,
  offered: readonly SurveyLanguage[],
): SurveyLanguage {
  const accepted = (acceptLanguage ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  const wanted = [asked, ...accepted];
  return wanted.flatMap((one) => offered.find((language) => language === one) ?? [])[0] ?? offered[0] ?? 'es';
}
