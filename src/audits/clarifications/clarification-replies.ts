import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { keepWhile, Storage } from '#libs/storage';
import { type ExaminedFile, SentFiles } from '../../assessments/index.js';
import { Database, hasRole, type PersonActor, system } from '../../database/index.js';
import { notFound, type UploadedFile } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { type AuditCase, loadCase } from '../cases/cases.queries.js';
import { Clarification, ClarificationFile, ClarificationMessage } from './clarifications.entity.js';
import { repliedBytes, threadsOf } from './clarifications.queries.js';
import { Clarifications } from './clarifications.service.js';
import { replyLimits } from './reply-limits.js';
import { REPLIES_QUOTA_BYTES, repliesQuotaSize } from './clarifications.rules.js';

/** The company's side of a clarification. */
@Injectable()
export class ClarificationReplies {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly cases: AuditCases,
    private readonly files: SentFiles,
    private readonly clarifications: Clarifications,
  ) {}

  /**
   * Answers a question of FM4, as often as the company wants while the case is with it. The same twice in a row is one
   * answer.
   * @throws Refused `not-found`, `forbidden`, `audits.not-now`; `audits.files-quota` (413, at `file`); what
   *   `SentFiles.examined` says of its files: then nothing of it is kept
   */
  async reply(
    actor: PersonActor,
    clarificationId: string,
    said: { text: string; files: readonly UploadedFile[] },
  ): Promise<void> {
    const { companyId } = actor;
    if (companyId === null || !hasRole(actor, 'company_admin', 'company_editor')) {
      throw refuse('forbidden', { status: 403 });
    }
    // As the system: the case is FM4's, and its company may not change it.
    const by = system('audits.clarification-reply', actor.request);
    await this.db.as(by, (tx) => this.question(tx, companyId, clarificationId));
    const files = await this.files.examined(`clarifications/${companyId}`, said.files, replyLimits);
    const written = await keepWhile(this.storage, files, () =>
      this.db.change(by, { what: 'audits.reply-clarification', subject: clarificationId }, async (tx) => {
        const { question, found } = await this.question(tx, companyId, clarificationId);
        const { audit } = found;
        if (await this.isRepeated(tx, question, said.text, files)) return false;
        await this.demandRoom(tx, audit.id, files);
        const at = this.clock.now();
        const message = { id: newId(), clarificationId, auditId: audit.id, companyId, side: 'company' as const };
        const signed = { text: said.text, authorId: actor.userId, writtenAt: at, sentAt: at };
        await tx.insert(ClarificationMessage, { ...message, ...signed });
        for (const { id, name, file, contentType, key } of files) {
          const { size, sha256 } = file;
          const row = { id, messageId: message.id, companyId, name, size, contentType, sha256 };
          await tx.insert(ClarificationFile, { ...row, storageKey: key });
        }
        await tx.update(Clarification, { id: clarificationId }, { state: 'answered', answeredAt: at });
        const details = { item: question.itemId, files: files.length };
        await this.cases.record(tx, actor, audit, 'audits.clarification-answered', details);
        return true;
      }),
    );
    if (!written) for (const { key } of files) await this.storage.delete(key);
  }

  /** The question of the company that waits for an answer, its case locked. @throws Refused as `reply` */
  private async question(
    tx: EntityManager,
    companyId: string,
    id: string,
  ): Promise<{ question: Clarification; found: AuditCase }> {
    const question = isId(id) ? await tx.findOneBy(Clarification, { id, companyId }) : null;
    if (!question || question.askedAt === null) throw notFound();
    const found = await loadCase(tx, question.auditId, true);
    if (!found) throw notFound();
    this.clarifications.requireReturned(found);
    if (question.state === 'settled' || question.state === 'prepared') throw refuse('audits.clarification-settled');
    return { question, found };
  }

  private async isRepeated(
    tx: EntityManager,
    { id, auditId }: Clarification,
    text: string,
    files: readonly ExaminedFile[],
  ): Promise<boolean> {
    const thread = (await threadsOf(tx, auditId)).find((one) => one.id === id);
    const last = thread?.messages.at(-1);
    if (last?.side !== 'company' || last.text !== text) return false;
    const hashes = (list: readonly { sha256: string }[]) =>
      list
        .map(({ sha256 }) => sha256)
        .toSorted()
        .join();
    return hashes(last.files) === hashes(files.map(({ file }) => file));
  }

  private async demandRoom(tx: EntityManager, auditId: string, files: readonly ExaminedFile[]): Promise<void> {
    if (files.length === 0) return;
    const size = files.reduce((sum, { file }) => sum + file.size, 0);
    if ((await repliedBytes(tx, auditId)) + size <= REPLIES_QUOTA_BYTES) return;
    throw refuse('audits.files-quota', { status: 413, field: 'file', params: { max: repliesQuotaSize } });
  }
}
