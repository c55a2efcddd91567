import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { keepWhile, Storage } from '#libs/storage';
import { SentFiles } from '../../assessments/index.js';
import { Database, hasRole, type PersonActor, system } from '../../database/index.js';
import { notFound, type UploadedFile } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { replyLimits } from '../clarifications/reply-limits.js';
import { Finding, FindingFile } from './findings.entity.js';
import type { EvidenceForm, PlanForm } from './findings.forms.js';
import { latestDue } from './findings.rules.js';
import { Findings } from './findings.service.js';

/** The company's side of a finding: who answers for it, why it came about, by when it is corrected, and what shows it. */
@Injectable()
export class FindingAnswers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly findings: Findings,
    private readonly files: SentFiles,
  ) {}

  /**
   * Says how a finding will be corrected, or says it anew.
   * @throws Refused `forbidden`, `not-found`, `audits.finding-state`, `audits.stale-finding`; `audits.finding-due` (422, at
   *   `dueOn`) for a day that is past or later than its grade allows
   */
  async plan(actor: PersonActor, id: string, said: PlanForm): Promise<void> {
    const today = dayOf(this.clock.now());
    await this.change(actor, id, 'audits.plan-finding', async (tx, finding) => {
      const latest = latestDue(finding.grade, today);
      if (said.dueOn < today || said.dueOn > latest) {
        throw refuse('audits.finding-due', { status: 422, field: 'dueOn', params: { latest } });
      }
      const { version, ...plan } = said;
      const by = { plannedBy: actor.userId, plannedAt: this.clock.now() };
      await this.findings.move(tx, finding, 'plan', version, { ...plan, ...by });
      await this.findings.act(tx, actor, finding, 'planned', { number: finding.number, dueOn: said.dueOn });
    });
  }

  /**
   * Shows that a finding is corrected, with files where there are some.
   * @throws Refused as `plan`; what `SentFiles.examined` says of its files: then nothing of it is kept
   */
  async show(actor: PersonActor, id: string, said: EvidenceForm, sent: readonly UploadedFile[]): Promise<void> {
    const companyId = companyOf(actor);
    const files = await this.files.examined(`findings/${companyId}`, sent, replyLimits);
    const at = this.clock.now();
    await keepWhile(this.storage, files, () =>
      this.change(actor, id, 'audits.show-finding', async (tx, finding) => {
        const by = { evidence: said.evidence, evidenceBy: actor.userId, evidenceAt: at };
        await this.findings.move(tx, finding, 'show', said.version, by);
        for (const { id: fileId, name, file, contentType, key } of files) {
          const { size, sha256 } = file;
          const row = { id: fileId, findingId: id, companyId, name, size, contentType, sha256, sentAt: at };
          await tx.insert(FindingFile, { ...row, storageKey: key });
        }
        const details = { number: finding.number, files: files.length };
        await this.findings.act(tx, actor, finding, 'evidence', details);
      }),
    );
  }

  /** As the system: findings are FM4's, and their company may not write them. */
  private async change(
    actor: PersonActor,
    id: string,
    what: string,
    work: (tx: EntityManager, finding: Finding) => Promise<void>,
  ): Promise<void> {
    const companyId = companyOf(actor);
    await this.db.change(system(what, actor.request), { what, subject: id }, async (tx) => {
      const known = isId(id) ? await tx.findOneBy(Finding, { id, companyId }) : null;
      if (!known?.shownAt || known.state === 'withdrawn') throw notFound();
      await work(tx, await this.findings.locked(tx, known.auditId, id));
    });
  }
}

/** @throws Refused `forbidden` to who may not answer for a company */
function companyOf(actor: PersonActor): string {
  if (actor.companyId !== null && hasRole(actor, 'company_admin', 'company_editor')) return actor.companyId;
  throw refuse('forbidden', { status: 403 });
}
