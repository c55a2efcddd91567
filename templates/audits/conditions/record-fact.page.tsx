import { Button, LinkButton } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import type { WrittenKind } from './case-conditions.shapes.js';
import { MethodField } from './fact-list.js';

export interface RecordFactProps {
  auditId: string;
  companyName: string;
  kind: WrittenKind;
  figures: string[];
  /** Who could go along on a visit. */
  auditors: { userId: string; name: string }[];
  form: FormState;
}

/** One fact about a case, as its auditor found it. */
export function RecordFactPage({ auditId, companyName, kind, figures, auditors, form }: RecordFactProps) {
  const { t, maybe } = usePage();
  const base = `/fm4/auditorias/${auditId}/condiciones`;
  const labels: Record<string, string> = { heldOn: t('conditions.field.heldOn'), method: t('conditions.field.method') };
  for (const name of figures) labels[name] = maybe(`conditions.figure.${name}`) ?? name;
  if (kind === 'visit') labels.secondAuditor = t('conditions.field.secondAuditor');
  labels.note = t('conditions.field.note');
  return (
    <Fm4Layout title={t(`conditions.fact.${kind}`)}>
      <p class="mb-3">
        <a class="enlace" href={base}>
          {t('conditions.case.title', { company: companyName })}
        </a>
      </p>
      <h1>{t(`conditions.fact.${kind}`)}</h1>
      <p class="mt-2 mb-6 max-w-lectura">{t('conditions.case.record-text')}</p>
      {['visit', 'interviews', 'records-sample'].includes(kind) && (
        <p class="mt-0 mb-6 max-w-lectura text-tenue">{t('conditions.case.visit-fills')}</p>
      )}
      <Form form={form} action={`${base}/registros/${kind}`} labels={labels}>
        <TextField name="heldOn" type="date" size="short" />
        <MethodField />
        {figures.map((name) => (
          <TextField key={name} name={name} inputmode="numeric" size="short" />
        ))}
        {kind === 'visit' && (
          <Select
            name="secondAuditor"
            hint={t('conditions.field.second-hint')}
            optional
            choices={auditors.map(({ userId, name }) => ({ value: userId, label: name }))}
          />
        )}
        <TextArea name="note" rows={3} optional={kind !== 'commitment'} />
        <div class="flex flex-wrap gap-3">
          <Button kind="action">{t('conditions.do-record')}</Button>
          <LinkButton kind="ghost" href={base}>
            {t('action.cancel')}
          </LinkButton>
        </div>
      </Form>
    </Fm4Layout>
  );
}
