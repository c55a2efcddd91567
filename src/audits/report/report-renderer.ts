import { Inject, Injectable } from '@nestjs/common';
import { formatCode } from '#libs/codes';
import { isId } from '#libs/ids';
import { Signer } from '#libs/signing';
import type { ReportContent } from '#templates/audits/report/report.shapes';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { type Locale, notFound } from '../../web/index.js';
import { AuditCases } from '../cases/audit-cases.js';
import { AuditReport } from './report.entity.js';

/** Draws and signs reports on demand, from what was kept when they were sent. */
@Injectable()
export class ReportRenderer {
  constructor(
    private readonly db: Database,
    private readonly cases: AuditCases,
    private readonly signer: Signer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * The signed PDF of a report. The same report gives the same pages.
   * @param auditId asked by FM4's people, who have to be free of ties to the case; null: by its company
   * @throws Refused `not-found`, or why the policy says no
   */
  async document(
    actor: PersonActor,
    auditId: string | null,
    reportId: string,
    locale: Locale,
  ): Promise<{ pdf: Uint8Array; name: string }> {
    const report = await this.db.as(actor, async (tx) => {
      const found = isId(reportId) ? await tx.findOneBy(AuditReport, { id: reportId }) : null;
      if (!found || (auditId !== null && found.auditId !== auditId)) throw notFound();
      if (auditId !== null) await this.cases.readable(tx, actor, auditId, 'read-review');
      return found;
    });
    const { issuer, publicUrl } = this.config;
    const code = report.code && formatCode(report.code);
    // drawing is heavy to load, and most processes never draw
    const { renderReport } = await import('#templates/audits/report/report.pdf');
    const drawn = await renderReport({
      locale,
      content: JSON.parse(report.content) as ReportContent,
      sha256: report.sha256,
      commentBy: report.commentBy,
      sentAt: report.sentAt,
      issuer: { name: issuer.name },
      code: code ? { text: code, verifyAt: `${publicUrl}/verificar/${code}` } : null,
    });
    const signature = { reason: `Informe ${code ?? report.number}`, location: issuer.address, name: issuer.name };
    const pdf = await this.signer.sign(drawn, { ...signature, at: report.sentAt });
    return { pdf, name: code ? `informe-${code}.pdf` : `borrador-${report.number}.pdf` };
  }
}
