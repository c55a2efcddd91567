import { Injectable } from '@nestjs/common';
import { isId } from '#libs/ids';
import { Assessments, type OpenedFile, SentFiles } from '../../assessments/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { AuditCases } from '../cases/audit-cases.js';
import { latestAuditOf } from '../cases/cases.queries.js';
import { Finding, FindingFile } from './findings.entity.js';
import { findingsOf, type FindingRow } from './findings.queries.js';
import type { FindingsSource } from './findings.views.js';

/** What the pages of findings show. */
@Injectable()
export class FindingsReader {
  constructor(
    private readonly db: Database,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
    private readonly files: SentFiles,
  ) {}

  /** The findings of a case, for FM4. @throws Refused why the policy says no */
  source(reader: PersonActor, auditId: string): Promise<FindingsSource> {
    return this.db.as(reader, async (tx) => {
      const found = await this.cases.readable(tx, reader, auditId, 'read-review');
      const { instrument } = await this.assessments.submission(tx, found.audit.assessmentId);
      const companyName = await this.cases.companyName(tx, found.companyId);
      return { found, companyName, instrument, findings: await findingsOf(tx, auditId) };
    });
  }

  /** The findings that the company may read of its latest case; empty before any was shown. */
  ofCompany(reader: PersonActor): Promise<FindingRow[]> {
    return this.db.as(reader, async (tx) => {
      const audit = reader.companyId ? await latestAuditOf(tx, reader.companyId) : null;
      return audit ? findingsOf(tx, audit.id) : [];
    });
  }

  /** A file of a finding, if the actor may see it. @throws Refused `not-found`, or why the policy says no */
  async open(actor: PersonActor, fileId: string, side: 'fm4' | 'company'): Promise<OpenedFile> {
    const kept = await this.db.as(actor, async (tx) => {
      const found = isId(fileId) ? await tx.findOneBy(FindingFile, { id: fileId }) : null;
      const finding = found && (await tx.findOneBy(Finding, { id: found.findingId }));
      if (!finding) throw notFound();
      if (side === 'fm4') await this.cases.readable(tx, actor, finding.auditId, 'read-review');
      return found;
    });
    return this.files.open(kept);
  }
}
