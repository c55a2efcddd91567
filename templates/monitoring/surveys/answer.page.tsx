import { Button } from '../../components/button.js';
import { RadioGroup } from '../../components/choice-field.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { Statement } from './statements.js';
import { SurveyFrame } from './survey-frame.js';

export type Phase = 'before' | 'after' | 'later';

export interface GroupAnswerProps {
  code: string;
  title: string;
  phase: Phase;
  /** Ids, in the order in which this reader sees them. */
  statements: readonly string[];
  form: FormState;
}

/** What a group is asked: a code of one's own, ten statements, and what belongs to the phase. Each may be left open. */
export function GroupAnswerPage({ code, title, phase, statements, form }: GroupAnswerProps) {
  const { t } = usePage();
  return (
    <SurveyFrame>
      <p class="m-0 text-tenue" lang="es-MX">
        {title}
      </p>
      <h1>{t(`surveys.heading.${phase}`)}</h1>
      <p class="mt-3 text-lg">{t('surveys.intro')}</p>
      <p class="mt-3">{t('surveys.privacy')}</p>
      <Form form={form} action={`/encuestas/${code}`} class="mt-8" labels={fieldLabels(t)}>
        <input type="hidden" name="phase" value={phase} />
        <input type="hidden" name="order" value={valueOf(form, 'order')} />
        <TextField
          name="ownCode"
          code
          size="short"
          maxLength={64}
          autocomplete="off"
          hint={t(`surveys.own-code.hint.${phase}`)}
        />
        {statements.map((id, at) => (
          <Statement key={id} id={id} number={at + 1} form={form} />
        ))}
        <PhaseFields phase={phase} />
        <Button kind="action">{t('surveys.send')}</Button>
      </Form>
    </SurveyFrame>
  );
}

/** What the fields are called, in the order of the page. */
export const fieldLabels = (t: ReturnType<typeof usePage>['t']): Record<string, string> => ({
  ownCode: t('surveys.own-code'),
  satisfaction: t('surveys.satisfaction'),
  changed: t('surveys.changed-question'),
  change: t('surveys.change'),
  obstacle: t('surveys.obstacle'),
});

/** Satisfaction at the end; three months later, what changed and what stood in the way. */
export function PhaseFields({ phase }: { phase: Phase }) {
  const { t } = usePage();
  if (phase === 'after')
    return (
      <RadioGroup
        name="satisfaction"
        choices={(['1', '2', '3', '4', '5'] as const).map((value) => ({
          value,
          label: t(`surveys.satisfaction.${value}`),
        }))}
      />
    );
  if (phase === 'before') return null;
  return (
    <>
      <RadioGroup
        name="changed"
        choices={(['yes', 'no'] as const).map((value) => ({ value, label: t(`surveys.changed.${value}`) }))}
      />
      <TextArea name="change" rows={3} maxLength={600} hint={t('surveys.text-hint')} />
      <TextArea name="obstacle" rows={3} maxLength={600} hint={t('surveys.text-hint')} />
    </>
  );
}
