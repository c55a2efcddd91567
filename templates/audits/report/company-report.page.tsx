import { Button } from '../../components/button.js';
import { Select } from '../../components/choice-field.js';
import { EmptyState } from '../../components/empty-state.js';
import { Form, type FormState } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { Comment, type CommentShape, ReportList, type ReportShape } from './report-list.js';

export interface CompanyReportProps {
  reports: ReportShape[];
  comments: CommentShape[];
  /** The draft on which the company may comment now. */
  open: { id: string; commentBy: string } | null;
  sections: CommentShape['section'][];
  form: FormState;
}

/** The report of the company's audit. */
export function CompanyReportPage({ reports, comments, open, sections, form }: CompanyReportProps) {
  const { t, date } = usePage();
  return (
    <CompanyLayout title={t('report.title')}>
      <p class="mb-3">
        <a class="enlace" href="/empresa/auditoria">
          {t('clarifications.back')}
        </a>
      </p>
      <h1>{t('report.title')}</h1>
      {reports.length === 0 ? (
        <div class="mt-8">
          <EmptyState title={t('report.none')} door="ajar">
            {t('report.none-text')}
          </EmptyState>
        </div>
      ) : (
        <>
          <p class="mt-2 mb-6 max-w-lectura">
            {open ? t('report.open', { when: date.relative(open.commentBy) }) : t('report.lead')}
          </p>
          <ReportList reports={reports} />
          {(open || comments.length > 0) && (
            <Section id="comentarios" ruled class="max-w-3xl" title={t('report.comments')}>
              <ul class="list-none m-0 p-0 grid gap-4">
                {comments.map((comment) => (
                  <li key={comment.id}>
                    <Comment comment={comment} />
                  </li>
                ))}
              </ul>
              {(open || form.summary) && (
                <Form
                  form={form}
                  action={`/empresa/auditoria/informe/${open?.id ?? reports[0]?.id}/comentarios`}
                  labels={{ section: t('report.comment-section'), text: t('report.comment') }}
                  class="mt-6"
                >
                  <Select
                    name="section"
                    choices={sections.map((value) => ({ value, label: t(`report.section.${value}`) }))}
                  />
                  <TextArea name="text" hint={t('report.comment-hint')} rows={4} />
                  <Button kind="action">{t('report.comment-do')}</Button>
                </Form>
              )}
            </Section>
          )}
        </>
      )}
    </CompanyLayout>
  );
}
