import { Injectable } from '@nestjs/common';
import { isId } from '#libs/ids';
import { type OpenedFile, SentFiles } from '../../assessments/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { AuditCases } from '../cases/audit-cases.js';
import { ClarificationFile, ClarificationMessage } from './clarifications.entity.js';

/** The files of clarifications, for who may read them. */
@Injectable()
export class ClarificationFiles {
  constructor(
    private readonly db: Database,
    private readonly cases: AuditCases,
    private readonly files: SentFiles,
  ) {}

  /**
   * A file with its bytes, if the actor may see it.
   * @param side who asks: FM4's people have to be free of ties to the case
   * @throws Refused `not-found`, or why the policy says no
   */
  async open(actor: PersonActor, fileId: string, side: 'fm4' | 'company'): Promise<OpenedFile> {
    const kept = await this.db.as(actor, async (tx) => {
      const found = isId(fileId) ? await tx.findOneBy(ClarificationFile, { id: fileId }) : null;
      const message = found && (await tx.findOneBy(ClarificationMessage, { id: found.messageId }));
      if (!message) throw notFound();
      if (side === 'fm4') await this.cases.readable(tx, actor, message.auditId, 'read-review');
      return found;
    });
    return this.files.open(kept);
  }
}
