import { Badge } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Button } from '../../components/button.js';
import { type Choice, RadioGroup } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

export interface ScorePageProps {
  /** Where the score goes. */
  action: string;
  kind: 'second' | 'calibration';
  companyName: string;
  item: {
    id: string;
    text: string;
    guide: string;
    critical: boolean;
    steps: Choice[];
    companyValue: number | null;
    companyNote: string;
    files: { id: string; name: string }[];
  };
  scored: number;
  total: number;
  form: FormState;
}

/** One drawn item, scored without knowing what the first auditor said. */
export function ScorePage({ action, kind, companyName, item, scored, total, form }: ScorePageProps) {
  const { t } = usePage();
  const title = t(`audits.agreement.score-title.${kind}`, { company: companyName });
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs
        trail={[{ href: '/fm4/auditorias/acuerdo', label: t('audits.agreement.title') }]}
        current={companyName}
      />
      <p class="mt-4 mb-0 text-tenue">{t('audits.agreement.progress', { done: scored, total })}</p>
      <h1 class="mt-1 max-w-lectura text-2xl">
        {item.id} {item.text}
      </h1>
      {item.critical && (
        <p class="m-0">
          <Badge kind="missing" plain>
            {t('audits.agreement.critical')}
          </Badge>
        </p>
      )}
      <div class="grid gap-10 lg:grid-cols-2 mt-6">
        <div>
          <p class="mt-0 whitespace-pre-line max-w-lectura">{item.guide}</p>
          <Section id="empresa" title={t('audits.agreement.company')} heading="text-xl">
            <p class="mt-2">
              {item.companyValue === null
                ? t('audits.agreement.company-none')
                : t('audits.agreement.company-value', { value: item.companyValue })}
            </p>
            {item.companyNote !== '' && <p class="whitespace-pre-line max-w-lectura">{item.companyNote}</p>}
            {item.files.length === 0 && <p class="text-tenue">{t('audits.agreement.no-files')}</p>}
            <ul class="list-disc pl-5 grid gap-1">
              {item.files.map(({ id, name }) => (
                <li key={id}>
                  <TextLink href={`/fm4/evidencia/${id}?ver=1`}>{name}</TextLink>
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <Form
          form={form}
          action={action}
          labels={{ value: t('audits.agreement.value'), note: t('audits.agreement.note') }}
        >
          <RadioGroup
            name="value"
            hint={t('audits.agreement.value-hint')}
            choices={[...item.steps, { value: 'na', label: t('audits.agreement.not-applicable') }]}
          />
          <TextArea name="note" optional rows={2} hint={t('audits.agreement.note-hint')} />
          <Button kind="action">{t('audits.agreement.score-do')}</Button>
        </Form>
      </div>
    </Fm4Layout>
  );
}
