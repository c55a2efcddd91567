import { Button } from '../../components/button.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextField } from '../../components/text-field.js';
import { BackLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { type TextKey, usePage } from '../../page.js';
import { fieldLabels, type Phase, PhaseFields } from './answer.page.js';

export interface GroupPaperProps {
  id: string;
  title: string;
  phase: Phase | null;
  /** How many have answered this phase. */
  people: number;
  statements: readonly string[];
  form: FormState;
}

/** Entering sheets of paper, one after the other: the code, and a digit for each statement. */
export function GroupPaperPage({ id, title, phase, people, statements, form }: GroupPaperProps) {
  const { t } = usePage();
  const at = `/fm4/encuestas/${id}`;
  return (
    <Fm4Layout title={t('surveys.paper')}>
      <div class="max-w-3xl">
        <BackLink href={at} arrow>
          {title}
        </BackLink>
        <h1>{t('surveys.paper')}</h1>
        {phase === null ? (
          <p class="mt-3">{t('surveys.paper.closed')}</p>
        ) : (
          <>
            <p class="mt-2">{t('surveys.answered', { phase: t(`surveys.phase.${phase}`), n: people })}</p>
            <p class="mt-2 max-w-lectura">{t('surveys.paper.text')}</p>
            <Form
              form={form}
              action={`${at}/papel`}
              class="mt-6"
              labels={{ ...fieldLabels(t), ...Object.fromEntries(statements.map((one) => [one, one])) }}
            >
              <input type="hidden" name="phase" value={phase} />
              <TextField name="ownCode" code size="short" maxLength={64} autocomplete="off" />
              <ul class="list-none p-0 grid gap-2 mb-6">
                {statements.map((one) => (
                  <li
                    key={one}
                    class={form.errors[one] ? 'campo-mal flex items-center gap-4' : 'flex items-center gap-4'}
                  >
                    <input
                      class="input w-16 text-center"
                      id={one}
                      name={one}
                      inputmode="numeric"
                      maxLength={1}
                      autocomplete="off"
                      value={valueOf(form, one)}
                      aria-invalid={form.errors[one] ? 'true' : undefined}
                    />
                    <label for={one}>
                      <strong>{one}</strong> {t(`courses.survey.${one}` as TextKey)}
                    </label>
                  </li>
                ))}
              </ul>
              <PhaseFields phase={phase} />
              <Button kind="action">{t('surveys.paper.save')}</Button>
            </Form>
          </>
        )}
      </div>
    </Fm4Layout>
  );
}
