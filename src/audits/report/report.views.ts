/** From reports to the pages about them, pure. */
import { formatCode } from '#libs/codes';
import type { Day } from '#libs/mexico';
import type { CompanyReportProps } from '#templates/audits/report/company-report.page';
import type { CaseReportProps } from '#templates/audits/report/case-report.page';
import type { ReportShape } from '#templates/audits/report/report-list';
import type { FormState } from '#templates/components/form-state';
import { type AuditActor, may } from '../cases/audit.policy.js';
import type { AuditCase } from '../cases/cases.queries.js';
import type { Reports } from './report-reader.js';
import type { ReportRow } from './report.queries.js';
import { commentTerms, reportSections } from './report.rules.js';

const reportShape = ({ id, number, kind, code, sha256, sentAt, commentBy }: ReportRow, base: string): ReportShape => ({
  id,
  number,
  kind,
  code: code && formatCode(code),
  sha256,
  sentAt,
  commentBy,
  href: `${base}/${id}/informe.pdf`,
});

/** A form of FM4 that came back: a draft, or the answer to a comment. */
export type ReturnedForm = { readonly comment: string | null; readonly state: FormState } | null;

/** The reports of a case, for FM4. */
export function caseReportPage(
  source: Reports & { found: AuditCase; companyName: string; summary: string; left: number },
  reader: AuditActor,
  returned: ReturnedForm,
  start: FormState,
): CaseReportProps {
  const { found, reports, comments, left } = source;
  const base = `/fm4/auditorias/${found.audit.id}/informe`;
  const mayDraft = may(reader, 'review', found) || may(reader, 'reopen', found);
  const answers = found.auditorId === reader.userId || reader.roles.includes('staff_admin');
  return {
    auditId: found.audit.id,
    companyName: source.companyName,
    left,
    reports: reports.map((report) => reportShape(report, base)),
    comments: comments.map((comment) => ({
      ...comment,
      mayAnswer: answers && found.state !== 'decided',
      form: returned?.comment === comment.id ? returned.state : { values: {}, errors: {} },
    })),
    mayDraft: (mayDraft && left === 0) || returned?.comment === null,
    terms: [...commentTerms],
    form: returned?.comment === null ? returned.state : start,
  };
}

/** The reports of the company's audit, as it reads them and comments on the newest draft. */
export function companyReportPage(
  known: (Reports & { audit: { state: string } }) | null,
  form: FormState,
  today: Day,
): CompanyReportProps {
  const [newest] = known?.reports ?? [];
  const isOpen = newest?.commentBy != null && today <= newest.commentBy && known?.audit.state !== 'decided';
  return {
    reports: (known?.reports ?? []).map((report) => reportShape(report, '/empresa/auditoria/informe')),
    comments: (known?.comments ?? []).map((comment) => ({ ...comment, by: comment.by })),
    open: isOpen && newest ? { id: newest.id, commentBy: newest.commentBy! } : null,
    sections: [...reportSections],
    form,
  };
}
