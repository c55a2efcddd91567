import { Injectable } from '@nestjs/common';
import { type EntityManager, LessThan } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { keepWhile, Storage } from '#libs/storage';
import { type Actor, Database, recordAct, system } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import type { AssessmentRow } from '../lifecycle/assessment.queries.js';
import { DraftWriter } from '../lifecycle/draft-writer.js';
import type { TakenFile } from '../intake/file-intake.js';
import { EvidenceWriter } from './evidence-writer.js';
import { REASON_LENGTH } from './evidence.rules.js';
import { PendingEvidenceEntity } from './pending-evidence.entity.js';

/** How many files are erased in one go. */
const PAGE = 100;

/** What a file that waits is to become. */
interface Purpose {
  readonly itemId: string;
  readonly proves: string | null;
  readonly replaces: string | null;
}

/** Files with numbers of people in them wait here until the person who sent them says why, or takes them back. */
@Injectable()
export class PendingEvidence {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly drafts: DraftWriter,
    private readonly writer: EvidenceWriter,
  ) {}

  /** Keeps a file that waits. @throws Refused as `EvidenceWriter.requireRoom`; CannotStore */
  async hold(actor: Actor, companyId: string, taken: TakenFile, purpose: Purpose): Promise<void> {
    const id = newId();
    const { file, name, contentType, legibility, changedAt, personalData, scan } = taken;
    const key = `evidence/${companyId}/${id}`;
    await keepWhile(this.storage, [{ file, key, contentType }], () =>
      this.drafts.write(actor, companyId, 'assessments.hold-evidence', async (tx, draft, userId) => {
        await this.writer.requireRoom(tx, draft, purpose.itemId, file.size, { instead: purpose.replaces ? 1 : 0 });
        const { size, sha256 } = file;
        const what = { id, companyId, assessmentId: draft.id, storageKey: key, size, sha256 };
        const when = { uploadedBy: userId, uploadedAt: this.clock.now() };
        const seen = { name, contentType, legibility, changedAt, personalData, scan };
        await tx.insert(PendingEvidenceEntity, { ...what, ...purpose, ...when, ...seen });
      }),
    );
  }

  /**
   * Makes it evidence, with the reason.
   * @throws Refused 422 `assessments.reason-missing` at the reason's field, `not-found`; as `EvidenceWriter.requireRoom`
   */
  async confirm(actor: Actor, companyId: string, pendingId: string, said: string): Promise<{ name: string }> {
    const reason = said.trim();
    if (reason.length < REASON_LENGTH.least || reason.length > REASON_LENGTH.most) {
      const params = { min: REASON_LENGTH.least, max: REASON_LENGTH.most };
      throw refuse('assessments.reason-missing', { status: 422, field: reasonField(pendingId), params });
    }
    return this.drafts.write(actor, companyId, 'assessments.confirm-evidence', async (tx, draft) => {
      const { replaces, personalData, itemId, proves, ...file } = await this.find(tx, draft, pendingId);
      const { id, storageKey, size, sha256, uploadedAt, uploadedBy } = file;
      await tx.delete(PendingEvidenceEntity, { id });
      const row = { id, companyId, storageKey, size, sha256, uploadedAt, uploadedBy };
      const { name, contentType, legibility, changedAt, scan } = file;
      const personal = { data: personalData, reason };
      const piece = { name, contentType, legibility, changedAt, scan, proves, replaces, personal };
      await this.writer.insert(tx, draft, itemId, row, () => ({ kind: 'file', ...piece }));
      await recordAct(tx, actor, {
        at: this.clock.now(),
        act: 'assessments.kept-with-personal-data',
        subject: { type: 'assessment', id: draft.id },
        companyId,
        details: { item: itemId, found: personalData },
      });
      return { name };
    });
  }

  /** Takes it back, with its bytes. @throws Refused `not-found` */
  async withdraw(actor: Actor, companyId: string, pendingId: string): Promise<{ name: string }> {
    const gone = await this.drafts.write(actor, companyId, 'assessments.withdraw-evidence', async (tx, draft) => {
      const found = await this.find(tx, draft, pendingId);
      await tx.delete(PendingEvidenceEntity, { id: found.id });
      return found;
    });
    await this.storage.delete(gone.storageKey);
    return { name: gone.name };
  }

  /** Erases what has waited since before then: for retention, and to be called again and again. Returns how many. */
  async eraseWaiting(before: Date): Promise<number> {
    const actor = system('assessments.erase-pending');
    let erased = 0;
    for (;;) {
      const change = { what: 'assessments.erase-pending', subject: null };
      const gone = await this.db.change(actor, change, async (tx) => {
        const found = await tx.find(PendingEvidenceEntity, { where: { uploadedAt: LessThan(before) }, take: PAGE });
        if (found.length > 0)
          await tx.delete(
            PendingEvidenceEntity,
            found.map(({ id }) => id),
          );
        return found;
      });
      for (const { storageKey } of gone) await this.storage.delete(storageKey);
      erased += gone.length;
      if (gone.length < PAGE) return erased;
    }
  }

  private async find(tx: EntityManager, draft: AssessmentRow, id: string): Promise<PendingEvidenceEntity> {
    const found = isId(id) ? await tx.findOneBy(PendingEvidenceEntity, { id }) : null;
    if (!found || found.assessmentId !== draft.id) throw notFound();
    return found;
  }
}

/** The form's field for why a file that waits is needed. */
export const reasonField = (pendingId: string): string => `reason-${pendingId}`;
