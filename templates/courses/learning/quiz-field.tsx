import { described, FieldNotes } from '../../components/field.js';
import { fieldId, type FormState, valueOf } from '../../components/form.js';
import { usePage } from '../../page.js';

export interface QuizQuestion {
  id: string;
  number: number;
  kind: 'single' | 'multiple' | 'true-false' | 'ordering' | 'matching' | 'number';
  text: string;
  /** In the order of this attempt. */
  options: { id: string; text: string }[];
  /** The texts of the other side of a question about pairs, in the order of this attempt. */
  choices: { id: string; text: string }[];
}

interface QuizFieldProps {
  question: QuizQuestion;
  /** Values by question: the answer as it is kept. */
  form: FormState;
  lang: string;
}

/** One question with what it is answered by. */
export function QuizField({ question, form, lang }: QuizFieldProps) {
  const { t } = usePage();
  const { id, number, kind, text } = question;
  const { error, control } = described({ form, name: id, hint: kind === 'single' ? undefined : 'how' });
  return (
    <fieldset
      class={error ? 'campo campo-mal pregunta' : 'campo pregunta'}
      aria-describedby={control['aria-describedby']}
    >
      <legend class="mb-3">
        <span class="block text-sm text-tenue">{t('courses.quiz.number', { n: number })}</span>
        <span class="text-lg font-bold leading-snug" lang={lang}>
          {text}
        </span>
      </legend>
      <FieldNotes form={form} name={id} hint={kind === 'single' ? undefined : t(`courses.quiz.how.${kind}`)} />
      <Answer question={question} form={form} lang={lang} />
    </fieldset>
  );
}

function Answer({ question, form, lang }: QuizFieldProps) {
  const answer = valueOf(form, question.id);
  switch (question.kind) {
    case 'ordering':
    case 'matching':
      return <Places question={question} answer={answer} lang={lang} />;
    case 'number':
      return <TypedNumber question={question} answer={answer} faulty={form.errors[question.id] !== undefined} />;
    case 'single':
    case 'multiple':
    case 'true-false':
      return <Options question={question} answer={answer} lang={lang} />;
  }
}

function Options({ question: { id: name, kind, options }, answer, lang }: PartProps) {
  const several = kind === 'multiple';
  const chosen = new Set(answer.split(','));
  return (
    <div class="grid gap-2" lang={lang}>
      {several && <TakesBack name={name} />}
      {options.map((option, at) => (
        <label class="ancla grid-cols-[auto_1fr]" key={option.id}>
          <input
            class={several ? 'checkbox checkbox-primary mt-0.5' : 'radio radio-primary'}
            type={several ? 'checkbox' : 'radio'}
            id={at === 0 ? fieldId(name) : undefined}
            name={name}
            value={option.id}
            checked={several ? chosen.has(option.id) : answer === option.id}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </div>
  );
}

interface PartProps {
  question: QuizQuestion;
  answer: string;
  lang: string;
}

/** Sent along, so that what is cleared again counts as cleared. */
const TakesBack = ({ name }: { name: string }) => <input type="hidden" name={name} value="" />;

/** A list of one choice for each line: its place in the order, or what it belongs to. */
function Places({ question: { id: name, kind, options, choices }, answer, lang }: PartProps) {
  const { t } = usePage();
  const chosen = new Map(answer.split(',').map((one) => one.split('=') as [string, string | undefined]));
  const places =
    kind === 'ordering'
      ? options.map((_, at) => ({ id: String(at + 1), text: t('courses.quiz.place', { n: at + 1 }) }))
      : choices;
  return (
    <div class="grid gap-2">
      <TakesBack name={name} />
      {options.map((option, at) => {
        const id = at === 0 ? fieldId(name) : `${fieldId(name)}-${option.id}`;
        return (
          <div class="lugar" key={option.id}>
            <label for={id} lang={lang}>
              {option.text}
            </label>
            <select class="select" id={id} name={`${name}.${option.id}`} lang={kind === 'matching' ? lang : undefined}>
              <option value="">{t('form.choose-one')}</option>
              {places.map((place) => (
                <option key={place.id} value={place.id} selected={chosen.get(option.id) === place.id}>
                  {place.text}
                </option>
              ))}
            </select>
          </div>
        );
      })}
    </div>
  );
}

function TypedNumber({ question: { id: name, text }, answer, faulty }: Omit<PartProps, 'lang'> & { faulty: boolean }) {
  return (
    <input
      class="input max-w-48"
      id={fieldId(name)}
      name={name}
      value={answer}
      inputmode="decimal"
      autocomplete="off"
      maxLength={40}
      aria-label={text}
      aria-invalid={faulty ? 'true' : undefined}
    />
  );
}
