import { Alert } from '../../components/alert.js';
import { Button } from '../../components/button.js';
import { RadioGroup, Select } from '../../components/choice-field.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { Comment, type CommentShape, ReportList, type ReportShape } from './report-list.js';

export interface CaseReportProps {
  auditId: string;
  companyName: string;
  /** Practices without a review: before none is left there is no draft. */
  left: number;
  reports: ReportShape[];
  comments: (CommentShape & { mayAnswer: boolean; form: FormState })[];
  mayDraft: boolean;
  /** Working days. */
  terms: number[];
  form: FormState;
}

/** The reports of a case, for FM4. */
export function CaseReportPage(props: CaseReportProps) {
  const { t } = usePage();
  const { auditId, companyName, left, reports, comments, terms } = props;
  const base = `/fm4/auditorias/${auditId}/informe`;
  const title = t('report.case.title', { company: companyName });
  return (
    <Fm4Layout title={title}>
      <p class="mb-3">
        <a class="enlace" href={`/fm4/auditorias/${auditId}`}>
          {t('sampling.back', { company: companyName })}
        </a>
      </p>
      <h1>{title}</h1>
      <p class="mt-2 mb-8 max-w-lectura">{t('report.case.lead')}</p>
      <div class="grid gap-10 max-w-4xl">
        {reports.length === 0 && <p class="m-0">{t('report.case.none')}</p>}
        <ReportList reports={reports} />
        {comments.length > 0 && (
          <Section id="comentarios" title={t('report.comments')}>
            <ul class="list-none m-0 p-0 grid gap-5 mt-3">
              {comments.map((comment) => (
                <li key={comment.id} class="border-t border-linea pt-3">
                  <Comment comment={comment} />
                  {comment.mayAnswer && <Answer comment={comment} base={base} />}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {left > 0 && <Alert kind="info">{t('audits.case.so-far', { n: left })}</Alert>}
        {props.mayDraft && (
          <Section id="borrador" title={t('report.case.draft')}>
            <Form
              form={props.form}
              action={base}
              labels={{ summary: t('report.case.summary'), term: t('report.case.term') }}
              class="mt-3"
            >
              <TextArea name="summary" hint={t('report.case.summary-hint')} rows={6} />
              <Select
                name="term"
                noEmpty
                choices={terms.map((n) => ({ value: String(n), label: t('audits.clarify.days', { n }) }))}
              />
              <Button kind="action">{t('report.case.send')}</Button>
            </Form>
          </Section>
        )}
      </div>
    </Fm4Layout>
  );
}

function Answer({ comment, base }: { comment: CaseReportProps['comments'][number]; base: string }) {
  const { t } = usePage();
  const { form } = comment;
  const isOpen = Object.keys(form.errors).length > 0 || form.summary !== undefined || comment.answer === null;
  return (
    <details class="mt-3" open={isOpen}>
      <summary class="cursor-pointer py-1 font-semibold">{t('report.case.answer')}</summary>
      <Form
        form={form}
        action={`${base}/comentarios/${comment.id}`}
        labels={{ changed: t('report.case.changed'), answer: t('report.case.words') }}
        class="mt-2"
      >
        <RadioGroup
          name="changed"
          choices={(['si', 'no'] as const).map((value) => ({ value, label: t(`report.case.changed.${value}`) }))}
        />
        <TextArea name="answer" rows={3} />
        <Button kind="outline">{t('report.case.answer-do')}</Button>
      </Form>
    </details>
  );
}
