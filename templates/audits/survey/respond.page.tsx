import { Button } from '../../components/button.js';
import type { FormState } from '../../components/form-state.js';
import type { AnswerText, QuestionnaireTexts } from './questionnaire-texts.js';
import { HelpContact, ProblemNotice, RespondentFrame } from './respondent-frame.js';
import { type RespondentLanguage, respondentWords, type RespondentWords, withFact } from './respondent-words.js';

export interface RespondProps {
  language: RespondentLanguage;
  languages: readonly RespondentLanguage[];
  company: string;
  /** As in the slip's address; null when it was typed, and so stands in no address. */
  address: string | null;
  code: string;
  texts: QuestionnaireTexts;
  scored: readonly string[];
  serious: readonly string[];
  /** Questions that are answered by yes or no. */
  yesOrNo: readonly string[];
  /** Characters of the way to be reached. */
  maxContact: number;
  form: FormState;
  /** Why the form came back, in the reader's language. */
  problem: string | null;
}

const about = {
  gender: ['woman', 'man', 'other'],
  tenure: ['to-3', '4-to-12', 'over-12'],
  mobility: ['yes', 'no'],
} as const;

const answered = (form: FormState, name: string): string => {
  const value = form.values[name];
  return typeof value === 'string' ? value : '';
};

/** The questionnaire on one page: every question may be skipped. */
export function RespondPage(props: RespondProps) {
  const { language, languages, company, address, code, texts, form, problem } = props;
  const words = respondentWords[language];
  const title = withFact(words.title, company);
  const answers = (id: string) => (props.yesOrNo.includes(id) ? texts.yesOrNo : texts.agreements);
  const question = (id: string) => (
    <Question key={id} id={id} text={texts.questions[id] ?? id} answers={answers(id)} form={form} />
  );
  return (
    <RespondentFrame
      language={language}
      title={title}
      languages={languages}
      {...(address ? { switchAt: `/encuesta/${address}` } : { switchCode: code })}
    >
      {problem && <ProblemNotice language={language} text={problem} />}
      <h1>{title}</h1>
      <p class="mt-3 text-lg">{texts.intro}</p>
      <p class="mt-3">{words.kept}</p>
      <p class="mt-3 text-tenue">{words.howLong}</p>
      <form method="post" action="/encuesta/respuestas" novalidate class="mt-8" autocomplete="off">
        <input type="hidden" name="codigo" value={code} />
        <input type="hidden" name="idioma" value={language} />
        <h2 class="mb-4">{words.work}</h2>
        {props.scored.map(question)}
        <h2 class="mt-12 mb-2">{words.serious}</h2>
        <p class="mb-5">{words.seriousLead}</p>
        {props.serious.map(question)}
        <Contact words={words} form={form} maxLength={props.maxContact} />
        <h2 class="mt-12 mb-2">{words.about}</h2>
        <p class="mb-5">{words.aboutLead}</p>
        {(['gender', 'tenure', 'mobility'] as const).map((name) => (
          <Question
            key={name}
            id={name}
            text={words[name]}
            answers={[
              ...about[name].map((value) => ({ value, label: words[`${name}.${value}` as keyof RespondentWords] })),
              { value: 'unsaid', label: words.unsaid },
            ]}
            form={form}
          />
        ))}
        <Button kind="action" class="mt-4">
          {words.send}
        </Button>
      </form>
      <HelpContact language={language} />
    </RespondentFrame>
  );
}

interface QuestionProps {
  id: string;
  text: string;
  answers: readonly AnswerText[];
  form: FormState;
}

function Question({ id, text, answers, form }: QuestionProps) {
  return (
    <fieldset class={form.errors[id] ? 'campo campo-mal' : 'campo'}>
      <legend class="rotulo">{text}</legend>
      <div class="grid">
        {answers.map(({ value, label }) => (
          <label key={value} class="flex gap-3 items-start py-2 max-w-lectura" for={`${id}-${value}`}>
            <input
              class="radio radio-primary mt-0.5"
              type="radio"
              id={`${id}-${value}`}
              name={id}
              value={value}
              checked={answered(form, id) === value}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Contact({ words, form, maxLength }: { words: RespondentWords; form: FormState; maxLength: number }) {
  const wrong = form.errors['contacto'] !== undefined;
  return (
    <div class={wrong ? 'campo campo-mal' : 'campo'}>
      <label for="contacto">{words.contact}</label>
      <p class="pista" id="contacto-pista">
        {words.contactHint}
      </p>
      <textarea
        class="textarea"
        id="contacto"
        name="contacto"
        rows={2}
        maxLength={maxLength}
        autocomplete="off"
        aria-describedby="contacto-pista"
        aria-invalid={wrong ? 'true' : undefined}
      >
        {answered(form, 'contacto')}
      </textarea>
    </div>
  );
}
