import type { ComponentChildren } from 'preact';
import { usePage } from '../page.js';
import { errorText, fieldId, type FormState, useForm } from './form.js';
import { Icon } from './icon.js';

/** What every field takes. */
export interface FieldProps {
  /** The form in which it stands, where that is no `<Form>`. */
  form?: FormState;
  name: string;
  /** Unless the form says it. */
  label?: ComponentChildren;
  /** Under the label: what is expected, with an example. */
  hint?: ComponentChildren;
  /** Says "(optional)": the fields that must be filled in say nothing. */
  optional?: boolean;
}

/** A field with its form and its label, which `<Form>` gives where the field says nothing. */
export type Placed<Props extends FieldProps> = Props & { form: FormState };

/** Finds what a field leaves to the form in which it stands. */
export function usePlaced<Props extends FieldProps>(field: Props): Placed<Props> {
  if (field.form) return { ...field, form: field.form };
  const { form, labels } = useForm();
  return { label: labels[field.name], ...field, form };
}

/** Ids and attributes that tie a control to its hint and its error. */
export function described({ form, name, hint }: Pick<Placed<FieldProps>, 'form' | 'name' | 'hint'>) {
  const id = fieldId(name);
  const error = form.errors[name];
  const ids = [hint ? `${id}-pista` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return {
    id,
    error,
    control: {
      'aria-invalid': error ? ('true' as const) : undefined,
      'aria-describedby': ids || undefined,
    },
  };
}

/** The hint and the error of a field, in that order. */
export function FieldNotes({ form, name, hint }: Pick<Placed<FieldProps>, 'form' | 'name' | 'hint'>) {
  const page = usePage();
  const id = fieldId(name);
  const error = form.errors[name];
  return (
    <>
      {hint && (
        <p class="pista" id={`${id}-pista`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          <Icon name="alert-circle" />
          <span>
            <span class="sr-only">{page.t('form.error')} </span>
            {errorText(page, error)}
          </span>
        </p>
      )}
    </>
  );
}

/** The label's text, with "(optional)" where that is so. */
export function LabelText({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) {
  const { t } = usePage();
  return (
    <>
      {label}
      {optional && <span class="font-normal text-tenue"> {t('word.optional')}</span>}
    </>
  );
}

/** Label, hint, error, control: one field of a form, in that order. */
export function FieldFrame({ children, ...field }: Placed<FieldProps> & { children: ComponentChildren }) {
  return (
    <div class={field.form.errors[field.name] ? 'campo campo-mal' : 'campo'}>
      <label for={fieldId(field.name)}>
        <LabelText label={field.label} optional={field.optional} />
      </label>
      <FieldNotes form={field.form} name={field.name} hint={field.hint} />
      {children}
    </div>
  );
}

/** The same for a group of choices: a fieldset with its legend. */
export function GroupFrame({ children, ...field }: Placed<FieldProps> & { children: ComponentChildren }) {
  const { error, control } = described(field);
  return (
    <fieldset class={error ? 'campo campo-mal' : 'campo'} aria-describedby={control['aria-describedby']}>
      <legend class="rotulo">
        <LabelText label={field.label} optional={field.optional} />
      </legend>
      <FieldNotes form={field.form} name={field.name} hint={field.hint} />
      {children}
    </fieldset>
  );
}
