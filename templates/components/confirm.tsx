import type { ComponentChildren } from 'preact';
import { usePage } from '../page.js';
import type { ButtonKind } from './button.js';
import { FormButtons } from './form-buttons.js';
import { Form, freshForm, type FormState } from './form.js';

interface ConfirmProps {
  /** The question. */
  title: ComponentChildren;
  /** What happens then, and what can no longer be undone. */
  children: ComponentChildren;
  /** Where the yes is posted. */
  action: string;
  /** Where "not yet" leads. */
  cancel: string;
  yes: ComponentChildren;
  no?: ComponentChildren;
  kind?: ButtonKind;
  /** Hidden fields of the yes. */
  fields?: Readonly<Record<string, string>>;
  /** When a reason or a tick is asked for: its state and its fields. */
  form?: FormState;
  /** What each of those fields is called, for the summary of errors. */
  labels?: Readonly<Record<string, string>>;
  inputs?: ComponentChildren;
  level?: 1 | 2;
}

/** A question before something that matters. Stands alone on its page, so it works without any script. */
export function Confirm(props: ConfirmProps) {
  const {
    title,
    children,
    action,
    cancel,
    yes,
    no,
    kind = 'action',
    fields = {},
    form,
    labels,
    inputs,
    level = 1,
  } = props;
  const { t } = usePage();
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div class="dialogo mx-auto" role="group" aria-labelledby="pregunta">
      <Heading id="pregunta" class="text-2xl">
        {title}
      </Heading>
      <div class="mt-2 mb-5">{children}</div>
      <Form form={form ?? freshForm()} action={action} labels={labels}>
        {Object.entries(fields).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {inputs}
        <FormButtons send={yes} kind={kind} cancel={cancel} cancelLabel={no ?? t('action.not-yet')} />
      </Form>
    </div>
  );
}
