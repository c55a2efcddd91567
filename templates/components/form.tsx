import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { usePage, type PageContext } from '../page.js';
import type { FormProblem, FormState } from './form-state.js';

export type { FormProblem, FormState } from './form-state.js';

/** A form nobody has filled in, with what is known beforehand. */
export function freshForm(values: FormState['values'] = {}): FormState {
  return { values, errors: {} };
}

/** The text of an error, in the reader's language. */
export function errorText(page: Pick<PageContext, 'maybe' | 't'>, error: FormProblem): string {
  return page.maybe(error.key, error.params) ?? page.t('form.invalid');
}

/** What was typed into a field, as one text. */
export function valueOf(form: FormState, name: string): string {
  const value = form.values[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** What was chosen in a field that takes several values. */
export function valuesOf(form: FormState, name: string): readonly string[] {
  const value = form.values[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** The id of a field's control; the error summary links to it. */
export const fieldId = (name: string): string => name.replace(/[^\w-]+/g, '-');

/** The form in which fields stand, and what it calls them. */
const Surrounding = createContext<Pick<FormProps, 'form' | 'labels'> | null>(null);

/** The form in which a field stands, and what it calls its fields. */
export function useForm(): Required<Pick<FormProps, 'form' | 'labels'>> {
  const surrounding = useContext(Surrounding);
  if (!surrounding) throw new Error('A field outside of <Form> needs its form');
  return { form: surrounding.form, labels: surrounding.labels ?? {} };
}

interface FormProps {
  form: FormState;
  action: string;
  children: ComponentChildren;
  /** What each field is called: its label, unless it has one of its own, and how the summary speaks of it. */
  labels?: Readonly<Record<string, string>>;
  /** For forms with files. */
  multipart?: boolean;
  class?: string;
  id?: string;
  /** What a script reads of it. */
  data?: Readonly<Record<`data-${string}`, string>>;
}

/** A form that posts, with its summary of errors on top. The server checks, so the browser's own bubbles are off. */
export function Form({ form, action, children, labels, multipart = false, class: extra, id, data }: FormProps) {
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <form
        id={id}
        class={extra}
        method="post"
        action={action}
        enctype={multipart ? 'multipart/form-data' : undefined}
        novalidate
        {...data}
      >
        <Surrounding.Provider value={{ form, labels }}>{children}</Surrounding.Provider>
      </form>
    </>
  );
}

/** Everything that is wrong, in one place that takes the focus and leads to each field. Nothing when all is well. */
export function ErrorSummary({ form, labels = {} }: Pick<FormProps, 'form' | 'labels'>) {
  const page = usePage();
  // In the order of the page, which the labels follow; errors without a label come last.
  const order = Object.keys(labels);
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const fields = Object.entries(form.errors).sort(([a], [b]) => place(a) - place(b));
  if (fields.length === 0 && !form.summary) return null;
  const title = fields.length > 0 ? page.t('form.summary', { n: fields.length }) : page.t('form.summary-refused');
  return (
    <div class="resumen-errores max-w-2xl mb-8" role="alert" tabIndex={-1} autofocus aria-labelledby="resumen-errores">
      <h2 id="resumen-errores">{title}</h2>
      {form.summary && <p class="m-0 mt-2">{errorText(page, form.summary)}</p>}
      {fields.length > 0 && (
        <ul class="mt-2 grid gap-1 list-disc pl-5">
          {fields.map(([name, error]) => (
            <li key={name}>
              <a href={`#${fieldId(name)}`}>
                {labels[name] ? `${labels[name]}: ` : ''}
                {errorText(page, error)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/**
 * A form that was refused and has no place on the page any more, because what it was about has changed meanwhile: why, and what was
 * written into it, to be copied. Choices and what no one typed are left out.
 */
export function RefusedForm({ form, labels }: Pick<FormProps, 'form' | 'labels'>) {
  const { t } = usePage();
  if (Object.keys(form.errors).length === 0 && !form.summary) return null;
  const typed = Object.values(form.values)
    .flat()
    .filter((text) => /\S\s+\S/.test(text));
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      {typed.length > 0 && (
        <section class="max-w-lectura mb-8" aria-labelledby="lo-escrito">
          <h2 id="lo-escrito" class="text-base">
            {t('form.typed')}
          </h2>
          {typed.map((text) => (
            <p key={text} class="whitespace-pre-line break-words">
              {text}
            </p>
          ))}
        </section>
      )}
    </>
  );
}
