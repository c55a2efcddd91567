import { Button } from '../../components/button.js';
import type { FormState } from '../../components/form-state.js';
import { WorkerFrame, WorkerHelp, WorkerNotice } from './worker-frame.js';
import { type WorkerLanguage, workerWords, type WorkerWords } from './worker-words.js';

export interface WorkerPageProps {
  language: WorkerLanguage;
  company: string;
  months: 3 | 6 | 12;
  /** As in the slip's address; null when it was typed, and so stands in no address. */
  address: string | null;
  code: string;
  questions: readonly { id: keyof WorkerWords['questions']; answers: readonly (keyof WorkerWords['answers'])[] }[];
  /** Characters of the way to be reached. */
  maxContact: number;
  form: FormState;
  /** Why the form came back, in the reader's language. */
  problem: string | null;
}

const answered = (form: FormState, name: string): string => {
  const value = form.values[name];
  return typeof value === 'string' ? value : '';
};

/** The eight questions on one page: every one may be skipped. */
export function WorkerPage(props: WorkerPageProps) {
  const { language, company, months, address, code, form, problem } = props;
  const words = workerWords[language];
  const title = words.title.replace('{company}', () => company);
  return (
    <WorkerFrame
      language={language}
      title={title}
      {...(address ? { switchAt: `/seguimiento/${address}` } : { switchCode: code })}
    >
      {problem && <WorkerNotice text={problem} />}
      <p class="m-0 text-tenue">{words.moments[months]}</p>
      <h1>{title}</h1>
      <p class="mt-3 text-lg">{words.intro}</p>
      <p class="mt-3">{words.kept}</p>
      <p class="mt-3 text-tenue">{words.howLong}</p>
      <form method="post" action="/seguimiento/respuestas" novalidate class="mt-8" autocomplete="off">
        <input type="hidden" name="codigo" value={code} />
        <input type="hidden" name="idioma" value={language} />
        {props.questions.map(({ id, answers }, at) => (
          <fieldset key={id} class={form.errors[id] ? 'campo campo-mal' : 'campo'}>
            <legend class="rotulo">
              {at + 1}. {words.questions[id]}
            </legend>
            <div class="grid">
              {answers.map((value) => (
                <label key={value} class="flex gap-3 items-start py-2 max-w-lectura" for={`${id}-${value}`}>
                  <input
                    class="radio radio-primary mt-0.5"
                    type="radio"
                    id={`${id}-${value}`}
                    name={id}
                    value={value}
                    checked={answered(form, id) === value}
                  />
                  <span>{words.answers[value]}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <Contact words={words} form={form} maxLength={props.maxContact} />
        <Button kind="action" class="mt-4">
          {words.send}
        </Button>
      </form>
      <WorkerHelp language={language} />
    </WorkerFrame>
  );
}

function Contact({ words, form, maxLength }: { words: WorkerWords; form: FormState; maxLength: number }) {
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
