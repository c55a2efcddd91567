import { Readable } from 'node:stream';
import { formatCode } from '#libs/codes';
import { ReportFilePage } from '#templates/audits/report/report-file.page';
import { view } from '../../web/index.js';
import {
  type CaseFileEntry,
  type CaseFilePart,
  caseFilePlaces,
  type CaseFileSubject,
} from '../case-file/case-file.types.js';
import { namesOf } from '../cases/cases.queries.js';
import { AuditReport } from './report.entity.js';
import { commentsOf } from './report.queries.js';
import type { ReportRenderer } from './report-renderer.js';

/** Every report as it was sent, and what the company said about the drafts. */
export const reportPart = (renderer: ReportRenderer): CaseFilePart => ({
  place: caseFilePlaces.report,
  folder: 'informe',
  title: 'report.file.title',
  async *entries(tx, subject) {
    const { id: auditId } = subject.found.audit;
    const reports = await tx.find(AuditReport, { where: { auditId }, order: { number: 'ASC' } });
    if (reports.length === 0) return;
    const names = await namesOf(
      tx,
      reports.map(({ sentBy }) => sentBy),
    );
    yield {
      name: 'index.html',
      title: { key: 'report.file.title' },
      page: view(ReportFilePage, {
        reports: reports.map(({ id, number, kind, code, sha256, sentBy, sentAt, commentBy }) => ({
          id,
          number,
          kind,
          code: code && formatCode(code),
          sha256,
          by: names.get(sentBy) ?? '',
          sentAt,
          commentBy,
        })),
        comments: await commentsOf(tx, auditId),
      }),
    };
    for (const report of reports) yield* documentsOf(report, subject, renderer);
  },
});

/** A report as a PDF, drawn from what was kept when it was sent, and that itself, whose hash the PDF names. */
function* documentsOf(
  { id, number, kind, code, content, sha256 }: AuditReport,
  { found, reader }: CaseFileSubject,
  renderer: ReportRenderer,
): Iterable<CaseFileEntry> {
  const name = code ? `informe-${formatCode(code)}` : `borrador-${number}`;
  yield {
    name: `${name}.pdf`,
    title: { key: `report.kind.${kind}`, params: { n: number } },
    stored: {
      // drawn anew each time: what is fixed is its content
      sha256: null,
      open: async () => Readable.from([(await renderer.document(reader, found.audit.id, id, 'es')).pdf]),
    },
  };
  yield {
    name: `${name}.json`,
    title: { key: `report.file.content-${kind}`, params: { n: number } },
    stored: { sha256, open: () => Promise.resolve(Readable.from([Buffer.from(content)])) },
  };
}
