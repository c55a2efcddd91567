import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Database, type PersonActor } from '../../database/index.js';
import { Audit } from '../cases/audit.entity.js';
import { EvidenceOpening } from './review.entity.js';

/** Which files of a case each person of FM4 has opened. */
@Injectable()
export class EvidenceOpenings {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Puts on record that a file was opened, the first time; nothing for a file of no case. */
  async record(actor: PersonActor, fileId: string, assessmentId: string): Promise<void> {
    const openedBy = actor.userId;
    const audit = await this.db.as(actor, async (tx) => {
      const found = await tx.findOneBy(Audit, { assessmentId });
      const isKnown = found && (await tx.existsBy(EvidenceOpening, { auditId: found.id, fileId, openedBy }));
      return isKnown ? null : found;
    });
    if (!audit) return;
    const opening = { auditId: audit.id, fileId, openedBy, companyId: audit.companyId, openedAt: this.clock.now() };
    await this.db.change(actor, { what: 'audits.open-evidence', subject: audit.id }, (tx) =>
      tx.createQueryBuilder().insert().into(EvidenceOpening).values(opening).orIgnore().execute(),
    );
  }

  /** The files of a case that a person has opened. */
  async by(tx: EntityManager, auditId: string, openedBy: string): Promise<ReadonlySet<string>> {
    const found = await tx.find(EvidenceOpening, { where: { auditId, openedBy }, select: { fileId: true } });
    return new Set(found.map(({ fileId }) => fileId));
  }
}
