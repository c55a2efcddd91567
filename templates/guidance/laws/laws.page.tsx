import { Badge, type BadgeKind } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Button } from '../../components/button.js';
import { Checkbox, Select } from '../../components/choice-field.js';
import { DataTable } from '../../components/data-table.js';
import { FileField } from '../../components/file-field.js';
import { Form, type FormState, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { TextLink } from '../../components/text-link.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';

/** A new text of a law in the list. */
export interface LawChangeLine {
  id: string;
  law: string;
  publishedOn: string;
  source: string;
  baseline: boolean;
  state: 'entered' | 'applied' | 'discarded';
  changed: readonly string[];
  enterer: string | null;
  enteredAt: Date;
  articles: number;
  /** Texts still under review by it. */
  open: number;
}

interface LawsProps {
  changes: readonly LawChangeLine[];
  laws: readonly { value: string; label: string }[];
  form: FormState;
  today: string;
}

export const lawsPath = '/fm4/contenidos/leyes';

export const lawBadges: Record<LawChangeLine['state'], BadgeKind> = {
  entered: 'waiting',
  applied: 'done',
  discarded: 'missing',
};

/** The new texts of laws that were entered, and the form for another. */
export function LawsPage({ changes, laws, form, today }: LawsProps) {
  const { t, date } = usePage();
  const title = t('guidance-fm4.law.title');
  return (
    <Fm4Layout title={title}>
      <Breadcrumbs trail={[{ href: '/fm4/contenidos', label: t('fm4.contents') }]} current={title} />
      <h1>{title}</h1>
      <p class="mt-2 max-w-lectura">{t('guidance-fm4.law.lead')}</p>
      <Section id="nueva" class="mt-8" heading="text-xl mb-3" title={t('guidance-fm4.law.new')}>
        <Form
          form={form}
          action={lawsPath}
          class="max-w-3xl"
          multipart
          labels={{
            law: t('guidance-fm4.law.law'),
            publishedOn: t('guidance-fm4.law.published'),
            source: t('guidance-fm4.law.source'),
            text: t('guidance-fm4.law.text'),
            file: t('guidance-fm4.law.file'),
            baseline: t('guidance-fm4.law.baseline'),
          }}
        >
          <input type="hidden" name="id" value={valueOf(form, 'id')} />
          <Select name="law" choices={laws} />
          <TextField name="publishedOn" type="date" max={today} />
          <TextField name="source" hint={t('guidance-fm4.law.source.hint')} />
          <TextArea name="text" rows={14} optional hint={t('guidance-fm4.law.text.hint')} />
          <FileField
            name="file"
            optional
            accept=".pdf,.txt,.md,application/pdf,text/plain"
            hint={t('guidance-fm4.law.file.hint')}
          />
          <Checkbox name="baseline" hint={t('guidance-fm4.law.baseline.hint')} />
          <Button kind="action">{t('guidance-fm4.law.look')}</Button>
        </Form>
      </Section>
      {changes.length > 0 && (
        <Section id="leyes" class="mt-12" heading="text-xl mb-3" title={t('guidance-fm4.law.all')}>
          <DataTable
            caption={t('guidance-fm4.law.all')}
            rows={changes}
            columns={[
              {
                heading: t('guidance-fm4.law.law'),
                cell: ({ id, law, publishedOn }) => (
                  <TextLink href={`${lawsPath}/${id}`}>
                    {t('guidance-fm4.law.named', { law, day: date.long(publishedOn) })}
                  </TextLink>
                ),
              },
              {
                heading: t('guidance-fm4.drafts.state'),
                cell: ({ state, baseline }) => (
                  <Badge kind={lawBadges[state]}>
                    {t(baseline && state === 'applied' ? 'guidance-fm4.law.kept' : `guidance-fm4.law.state.${state}`)}
                  </Badge>
                ),
              },
              { heading: t('guidance-fm4.law.changed'), cell: ({ changed }) => changed.join(', ') || '—' },
              { heading: t('guidance-fm4.law.open'), cell: ({ open }) => String(open), numeric: true },
              {
                heading: t('guidance-fm4.law.entered'),
                cell: ({ enterer, enteredAt }) => `${enterer ?? t('guidance-fm4.someone')}, ${date.at(enteredAt)}`,
              },
            ]}
          />
        </Section>
      )}
    </Fm4Layout>
  );
}
