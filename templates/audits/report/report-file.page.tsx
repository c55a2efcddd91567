import { CaseFileDocument } from '../case-file/case-file-document.js';
import { FileFact } from '../case-file/file-fact.js';
import { usePage } from '../../page.js';
import { Comment, type CommentShape, type ReportShape } from './report-list.js';

interface ReportFileProps {
  /** In the order in which they were sent. */
  reports: (Omit<ReportShape, 'href'> & { by: string })[];
  comments: readonly CommentShape[];
}

/** The reports and what was said about them, in the file of a case. */
export function ReportFilePage({ reports, comments }: ReportFileProps) {
  const { t, date } = usePage();
  return (
    <CaseFileDocument title={t('report.file.title')}>
      {reports.map(({ id, kind, number, by, sentAt, commentBy, code, sha256 }) => (
        <section key={id}>
          <h2>{t(`report.kind.${kind}`, { n: number })}</h2>
          <dl>
            <FileFact label={t('report.file.sent')}>
              {by} · {date.at(sentAt)}
            </FileFact>
            <FileFact label={t('report.file.comment-by')}>{commentBy && date.long(commentBy)}</FileFact>
            <FileFact label={t('report.file.code')}>{code}</FileFact>
            <FileFact label={t('report.file.sha256')}>
              <code>{sha256}</code>
            </FileFact>
          </dl>
        </section>
      ))}
      {comments.length > 0 && (
        <section>
          <h2>{t('report.comments')}</h2>
          {comments.map((comment) => (
            <Comment key={comment.id} comment={comment} />
          ))}
        </section>
      )}
    </CaseFileDocument>
  );
}
