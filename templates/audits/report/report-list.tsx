import { LinkButton } from '../../components/button.js';
import { usePage } from '../../page.js';

/** A report that was sent. */
export interface ReportShape {
  id: string;
  number: number;
  kind: 'draft' | 'final';
  /** `XXXX-XXXX-XXXX`; of the final one. */
  code: string | null;
  sha256: string;
  sentAt: Date;
  /** Calendar day. */
  commentBy: string | null;
  href: string;
}

/** The reports of a case, newest first, each as a PDF. */
export function ReportList({ reports }: { reports: readonly ReportShape[] }) {
  const { t, date } = usePage();
  return (
    <ul class="list-none m-0 p-0 grid gap-4">
      {reports.map((report) => (
        <li key={report.id} class="hoja p-5 max-w-3xl">
          <p class="m-0 font-semibold">{t(`report.kind.${report.kind}`, { n: report.number })}</p>
          <p class="m-0 mt-1 text-tenue">{t('report.sent', { day: date.day(report.sentAt) })}</p>
          {report.code && (
            <p class="m-0 mt-1">
              {t('report.code')}{' '}
              <a class="enlace codigo" href={`/verificar/${report.code}`}>
                {report.code}
              </a>
            </p>
          )}
          <p class="mt-3 mb-0">
            <LinkButton kind="outline" small icon="download" href={report.href}>
              {t('report.download')}
            </LinkButton>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** A comment of the company on a draft, with FM4's answer. */
export interface CommentShape {
  id: string;
  reportNumber: number;
  section: 'summary' | 'scores' | 'findings' | 'sampling' | 'voice' | 'plan';
  text: string;
  by: string | null;
  writtenAt: Date;
  answer: string | null;
  /** Whether FM4 changed something because of it. */
  changed: boolean | null;
}

/** What was said about a draft. */
export function Comment({ comment }: { comment: CommentShape }) {
  const { t, date } = usePage();
  return (
    <>
      <p class="m-0 text-sm text-tenue">
        {t('report.comment-about', { section: t(`report.section.${comment.section}`), n: comment.reportNumber })}{' '}
        {comment.by && `${comment.by}, `}
        {date.at(comment.writtenAt)}
      </p>
      <p class="m-0 mt-1 whitespace-pre-line break-words">{comment.text}</p>
      {comment.answer && (
        <p class="m-0 mt-2 border-l-4 border-linea pl-3 whitespace-pre-line break-words">
          <strong>{t('report.fm4-answers')}</strong> {comment.answer}{' '}
          <span class="text-tenue">{t(comment.changed ? 'report.pdf.changed' : 'report.pdf.unchanged')}</span>
        </p>
      )}
    </>
  );
}
