import { Button } from '../../components/button.js';
import { EmptyState } from '../../components/empty-state.js';
import { FileField } from '../../components/file-field.js';
import { Form, type FormState } from '../../components/form.js';
import { TextArea, TextField } from '../../components/text-field.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { FindingCard, type FindingShape } from './finding-card.js';

/** A finding with what the company may do about it. */
export type OwnFinding = FindingShape & {
  /** Calendar day. */
  latestDue: string;
  mayPlan: boolean;
  mayShow: boolean;
  forms: { plan: FormState; evidence: FormState };
};

export interface CompanyFindingsProps {
  findings: OwnFinding[];
  limits: { files: number; size: string };
}

/** What the audit found, and what the company does about it. */
export function CompanyFindingsPage({ findings, limits }: CompanyFindingsProps) {
  const { t } = usePage();
  return (
    <CompanyLayout title={t('findings.company.title')}>
      <p class="mb-3">
        <a class="enlace" href="/empresa/auditoria">
          {t('clarifications.back')}
        </a>
      </p>
      <h1>{t('findings.company.title')}</h1>
      {findings.length === 0 ? (
        <div class="mt-8">
          <EmptyState title={t('findings.company.none')} door="ajar">
            {t('findings.company.none-text')}
          </EmptyState>
        </div>
      ) : (
        <>
          <p class="mt-2 max-w-lectura">{t('findings.company.lead')}</p>
          <div class="grid gap-6 mt-6 max-w-3xl">
            {findings.map((finding) => (
              <FindingCard key={finding.id} finding={finding}>
                {finding.mayPlan && <Plan finding={finding} />}
                {finding.mayShow && <Show finding={finding} limits={limits} />}
              </FindingCard>
            ))}
          </div>
        </>
      )}
    </CompanyLayout>
  );
}

const wasRefused = (form: FormState): boolean => form.summary !== undefined || Object.keys(form.errors).length > 0;

function Plan({ finding }: { finding: OwnFinding }) {
  const { t, date } = usePage();
  const form = finding.forms.plan;
  const labels = {
    owner: t('findings.owner'),
    rootCause: t('findings.root-cause'),
    action: t('findings.action'),
    dueOn: t('findings.due'),
  };
  return (
    <details class="mt-4 border-t border-linea pt-3" open={finding.state === 'open' || wasRefused(form)}>
      <summary class="cursor-pointer py-1 font-semibold">{t('findings.company.plan')}</summary>
      <Form form={form} action={`/empresa/auditoria/hallazgos/${finding.id}/plan`} labels={labels} class="mt-2">
        <input type="hidden" name="version" value={finding.version} />
        <TextField name="owner" hint={t('findings.owner-hint')} size="medium" />
        <TextArea name="rootCause" hint={t('findings.root-cause-hint')} rows={3} />
        <TextArea name="action" rows={3} />
        <TextField
          name="dueOn"
          type="date"
          size="short"
          hint={t('findings.due-hint', { day: date.long(finding.latestDue) })}
        />
        <Button kind={finding.state === 'open' ? 'action' : 'outline'}>{t('findings.company.plan-do')}</Button>
      </Form>
    </details>
  );
}

function Show({ finding, limits }: { finding: OwnFinding; limits: CompanyFindingsProps['limits'] }) {
  const { t } = usePage();
  const form = finding.forms.evidence;
  const labels = { evidence: t('findings.evidence'), file: t('findings.files') };
  return (
    <details class="mt-4 border-t border-linea pt-3" open={wasRefused(form)}>
      <summary class="cursor-pointer py-1 font-semibold">{t('findings.company.show')}</summary>
      <Form
        form={form}
        action={`/empresa/auditoria/hallazgos/${finding.id}/evidencia`}
        labels={labels}
        multipart
        class="mt-2"
      >
        <input type="hidden" name="version" value={finding.version} />
        <TextArea name="evidence" hint={t('clarifications.answer-hint')} rows={3} />
        <FileField
          name="file"
          multiple
          optional
          hint={t('clarifications.files-hint', { n: limits.files, max: limits.size })}
        />
        <Button kind="action">{t('findings.company.show-do')}</Button>
      </Form>
    </details>
  );
}
