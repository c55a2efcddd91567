import { Button } from '../../components/button.js';
import { RadioGroup, Select } from '../../components/choice-field.js';
import { EmptyState } from '../../components/empty-state.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { FindingCard, type FindingShape } from './finding-card.js';

/** A finding with what its reader may do. */
export type FollowedFinding = FindingShape & {
  asks: 'judge' | 'check' | null;
  mayWithdraw: boolean;
  forms: { judge: FormState; check: FormState; withdraw: FormState };
};

export interface FindingsPageProps {
  auditId: string;
  companyName: string;
  findings: FollowedFinding[];
  items: { id: string; text: string }[];
  form: FormState;
  mayRecord: boolean;
}

const grades = ['critical', 'major', 'minor', 'observation', 'strength'] as const;

/** The findings of a case, for FM4. */
export function FindingsPage(props: FindingsPageProps) {
  const { t } = usePage();
  const { auditId, companyName, findings } = props;
  const title = t('findings.title', { company: companyName });
  return (
    <Fm4Layout title={title}>
      <p class="mb-3">
        <a class="enlace" href={`/fm4/auditorias/${auditId}`}>
          {t('sampling.back', { company: companyName })}
        </a>
      </p>
      <h1>{title}</h1>
      <p class="mt-2 mb-8 max-w-lectura">{t('findings.lead')}</p>
      <div class="grid gap-6 max-w-4xl">
        {findings.length === 0 && <EmptyState title={t('findings.none')}>{t('findings.none-text')}</EmptyState>}
        {findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding}>
            <Actions finding={finding} auditId={auditId} />
          </FindingCard>
        ))}
        {props.mayRecord && <Record {...props} />}
      </div>
    </Fm4Layout>
  );
}

const wasRefused = (form: FormState): boolean => form.summary !== undefined || Object.keys(form.errors).length > 0;

function Actions({ finding, auditId }: { finding: FollowedFinding; auditId: string }) {
  const { t } = usePage();
  const base = `/fm4/auditorias/${auditId}/hallazgos/${finding.id}`;
  const { judge, check, withdraw } = finding.forms;
  return (
    <>
      {(finding.asks === 'judge' || wasRefused(judge)) && (
        <Verdict form={judge} action={`${base}/cierre`} version={finding.version} kind="judge" />
      )}
      {(finding.asks === 'check' || wasRefused(check)) && (
        <Verdict form={check} action={`${base}/eficacia`} version={finding.version} kind="check" />
      )}
      {(finding.mayWithdraw || wasRefused(withdraw)) && (
        <details class="mt-3" open={wasRefused(withdraw)}>
          <summary class="cursor-pointer py-1">{t('findings.withdraw')}</summary>
          <Form form={withdraw} action={`${base}/retirar`} labels={{ note: t('findings.withdraw-why') }}>
            <TextArea name="note" rows={2} />
            <Button kind="outline">{t('findings.withdraw-do')}</Button>
          </Form>
        </details>
      )}
    </>
  );
}

interface VerdictProps {
  form: FormState;
  action: string;
  version: number;
  kind: 'judge' | 'check';
}

function Verdict({ form, action, version, kind }: VerdictProps) {
  const { t } = usePage();
  const labels = { verdict: t(`findings.${kind}`), note: t(`findings.${kind}-note`) };
  return (
    <div class="mt-4 border-t border-linea pt-4">
      <Form form={form} action={action} labels={labels}>
        <input type="hidden" name="version" value={version} />
        <RadioGroup
          name="verdict"
          choices={(['si', 'no'] as const).map((value) => ({ value, label: t(`findings.${kind}.${value}`) }))}
        />
        <TextArea name="note" rows={3} />
        <Button kind="action">{t('findings.judge-do')}</Button>
      </Form>
    </div>
  );
}

function Record({ auditId, items, form }: FindingsPageProps) {
  const { t } = usePage();
  const labels = {
    grade: t('findings.grade'),
    itemId: t('findings.item'),
    requirement: t('findings.requirement'),
    statement: t('findings.statement'),
  };
  return (
    <Section id="nuevo" ruled title={t('findings.new')}>
      <Form form={form} action={`/fm4/auditorias/${auditId}/hallazgos`} labels={labels}>
        <RadioGroup
          name="grade"
          choices={grades.map((value) => ({
            value,
            label: t(`findings.grade.${value}`),
            hint: t(`findings.grade-hint.${value}`),
          }))}
        />
        <Select
          name="itemId"
          optional
          choices={items.map(({ id, text }) => ({ value: id, label: `${id} ${text.slice(0, 80)}` }))}
        />
        <TextArea name="requirement" hint={t('findings.requirement-hint')} rows={3} />
        <TextArea name="statement" hint={t('findings.statement-hint')} rows={4} />
        <Button kind="action">{t('findings.record')}</Button>
      </Form>
    </Section>
  );
}
