import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { Companies } from '../../companies/index.js';
import { Database, type PersonActor, system } from '../../database/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { latestAuditOf } from '../cases/cases.queries.js';
import { appealBy } from '../committee/appeal-term.rules.js';
import type { CommitteeDecision } from '../committee/committee.entity.js';
import { decisionOf } from '../committee/committee.queries.js';
import { decidedLevel } from '../conditions/conditions.views.js';
import { SealedDocuments } from '../minutes/sealed-documents.js';
import { DecisionLetter } from './letter.entity.js';

type Locale = 'es' | 'en';

/** The letter of a decision: drawn and sealed when it is first asked for, then always the same file. */
@Injectable()
export class DecisionLetters {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly companies: Companies,
    private readonly documents: SealedDocuments,
  ) {}

  /** Of the newest case of the reader's company. @throws Refused 404 `audits.no-document` before it is decided */
  async ofCompany(reader: PersonActor, locale: Locale): Promise<Uint8Array> {
    const decision = await this.db.as(reader, async (tx) => {
      const audit = reader.companyId ? await latestAuditOf(tx, reader.companyId) : null;
      return audit && decisionOf(tx, audit.id);
    });
    return this.letter(decision, locale);
  }

  /** Of a case, for FM4. @throws Refused as `ofCompany`, why the policy says no */
  async ofCase(reader: PersonActor, auditId: string, locale: Locale): Promise<Uint8Array> {
    const decision = await this.db.as(reader, async (tx) => {
      await this.cases.readable(tx, reader, auditId, 'read-case');
      return isId(auditId) ? decisionOf(tx, auditId) : null;
    });
    return this.letter(decision, locale);
  }

  private async letter(decision: CommitteeDecision | null, locale: Locale): Promise<Uint8Array> {
    if (!decision) throw refuse('audits.no-document', { status: 404 });
    const actor = system('audits.letter', decision.auditId);
    const { auditId, companyId, decidedAt } = decision;
    const which = { auditId, decidedAt, locale };
    const known = await this.db.as(actor, (tx) => tx.findOneBy(DecisionLetter, which));
    const kept = known && (await this.documents.kept(known.fileKey));
    if (kept) return kept;
    const bytes = await this.draw(decision, locale);
    const fileKey = `committee/letters/${auditId}/${bytes.sha256}.pdf`;
    await this.documents.keep(fileKey, bytes.bytes);
    const row = { ...which, companyId, fileKey, sha256: bytes.sha256, issuedAt: this.clock.now() };
    const first = await this.db.change(actor, { what: 'audits.seal-letter', subject: auditId }, async (tx) => {
      if (known) await tx.update(DecisionLetter, which, { fileKey, sha256: bytes.sha256 });
      else await tx.createQueryBuilder().insert().into(DecisionLetter).values(row).orIgnore().execute();
      return tx.findOneByOrFail(DecisionLetter, which);
    });
    // another request was faster: there is one letter
    return (first.fileKey !== fileKey && (await this.documents.kept(first.fileKey))) || bytes.bytes;
  }

  private async draw(decision: CommitteeDecision, locale: Locale) {
    const company = await this.db.as(system('audits.letter', decision.auditId), (tx) =>
      this.companies.byId(tx, decision.companyId),
    );
    // Heavy to load, and most processes never draw.
    const { renderLetter, SIGNATURE_FIELD } = await import('#templates/audits/letters/letter.pdf');
    const missing = decidedLevel(decision.requirements)?.conditions.filter(({ state }) => state === 'unmet') ?? [];
    const plain = await renderLetter({
      locale,
      company: { legalName: company.legalName, rfc: company.rfc },
      issuer: this.documents.issuer,
      level: decision.level,
      reasons: decision.reasons,
      conditions: decision.conditions,
      missing,
      auditedPercent: decision.auditedPercent,
      instrumentVersion: decision.instrumentVersion,
      decidedAt: decision.decidedAt,
      appealBy: appealBy(decision.decidedAt),
      appealAt: `${this.documents.publicUrl}/empresa/apelaciones`,
      seal: this.documents.seal,
    });
    return this.documents.sealed(plain, { reason: `Carta de decisión ${decision.auditId}`, field: SIGNATURE_FIELD });
  }
}
