import { Button } from '../../components/button.js';
import { HelpContact, ProblemNotice, RespondentFrame } from './respondent-frame.js';
import { type RespondentLanguage, respondentWords } from './respondent-words.js';

export interface EnterSurveyProps {
  language: RespondentLanguage;
  /** What was typed. */
  code: string;
  /** Why the code does not lead on, in the reader's language. */
  problem: string | null;
}

const languages = ['es', 'en', 'fr'] as const;

/** The way in: a field for the code of a slip. */
export function EnterSurveyPage({ language, code, problem }: EnterSurveyProps) {
  const words = respondentWords[language];
  return (
    <RespondentFrame language={language} title={words.enterTitle} switchAt="/encuesta" languages={languages}>
      {problem && <ProblemNotice language={language} text={problem} />}
      <h1>{words.enterTitle}</h1>
      <p class="mt-2 mb-6">{words.enterLead}</p>
      <form method="post" action="/encuesta" novalidate>
        <input type="hidden" name="idioma" value={language} />
        <div class={problem ? 'campo campo-mal' : 'campo'}>
          <label for="codigo">{words.code}</label>
          <p class="pista" id="codigo-pista">
            {words.codeHint}
          </p>
          <input
            class="input input-codigo max-w-80"
            id="codigo"
            name="codigo"
            type="text"
            value={code}
            maxLength={64}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby="codigo-pista"
            aria-invalid={problem ? 'true' : undefined}
          />
        </div>
        <Button kind="action">{words.next}</Button>
      </form>
      <HelpContact language={language} />
    </RespondentFrame>
  );
}
