import { Button } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { LearnLayout } from '../../layouts/learn-layout.js';
import { usePage } from '../../page.js';
import type { ProtocolQuestion } from './protocol.shapes.js';

/** Twelve answers make a protocol. */
export function MakeProtocolPage({ questions, form }: { questions: readonly ProtocolQuestion[]; form: FormState }) {
  const { t, locale } = usePage();
  const labels = Object.fromEntries(questions.map(({ id, label }) => [id, label[locale]]));
  return (
    <LearnLayout title={t('liaison.protocol-make')}>
      <BackLink href="/enlaces/protocolo">{t('liaison.protocol')}</BackLink>
      <h1>{t('liaison.protocol-make')}</h1>
      <p class="mt-3 max-w-lectura">{t('liaison.protocol-make-text', { n: questions.length })}</p>
      <Form form={form} action="/enlaces/protocolo/nuevo" labels={labels} class="mt-6 max-w-3xl">
        {questions.map(({ id, hint, maxLength, options }) =>
          options.length > 0 ? (
            <RadioGroup
              key={id}
              name={id}
              choices={options.map(({ value, label }) => ({ value, label: label[locale] }))}
            />
          ) : (
            <TextField
              key={id}
              name={id}
              hint={hint ? hint[locale] : undefined}
              maxLength={maxLength ?? undefined}
              autocomplete="off"
            />
          ),
        )}
        <Button kind="action">{t('liaison.protocol-do')}</Button>
      </Form>
    </LearnLayout>
  );
}
