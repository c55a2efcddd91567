import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { keepWhile, NotStored, Storage } from '#libs/storage';
import { type Actor, Database } from '../../database/index.js';
import { notFound, type Refused } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import type { Item } from '../instrument/instrument.types.js';
import { Instruments } from '../instrument/instruments.service.js';
import type { AssessmentRow } from '../lifecycle/assessment.queries.js';
import { DraftWriter, requireOpen } from '../lifecycle/draft-writer.js';
import { appliesTo } from '../scoring/score.rules.js';
import { EvidenceErasure } from './evidence-erasure.js';
import { EvidenceEntity } from './evidence.entity.js';
import { type Usage, usageOf } from './evidence.queries.js';
import { COMPANY_QUOTA_BYTES, fitsQuota, hasRoomFor, MAX_FILES_PER_ITEM, quotaSize, slotOf } from './evidence.rules.js';
import type { SentFile } from './evidence.types.js';
import { takenFile } from './taken-files.js';

/** The files that prove answers: rows in the database, bytes in the storage. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly instruments: Instruments,
    private readonly drafts: DraftWriter,
    private readonly erasure: EvidenceErasure,
  ) {}

  /**
   * Adds a file to a practice. Its kind is told by content; what it proves by the field it came in, or by `proves` if that is
   * one of the item's usual evidence. The bytes are stored before the row, so a row never lacks its bytes.
   * @returns the name under which it is kept
   * @throws Refused at the field `file`: `assessments.file-…` (422) when it is no document or picture,
   *   `assessments.too-many-files`, `assessments.quota`; `assessments.not-applicable`; `not-found` for an unknown practice
   * @throws CannotStore
   */
  async add(
    actor: Actor,
    companyId: string,
    itemId: string,
    { name, file, field = '' }: SentFile,
    proves: string,
  ): Promise<{ name: string }> {
    const found = await takenFile(file, name);
    await this.drafts.check(actor, companyId, async (tx, draft) => {
      await this.requireRoom(tx, draft, itemId, file.size);
    });
    const id = newId();
    const storageKey = `evidence/${companyId}/${id}`;
    const kept = [{ file, key: storageKey, contentType: found.contentType }];
    const usage = await keepWhile(this.storage, kept, () =>
      this.drafts.write(actor, companyId, 'assessments.add-evidence', async (tx, draft, userId) => {
        const { item, usage: before } = await this.requireRoom(tx, draft, itemId, file.size);
        await tx.insert(EvidenceEntity, {
          id,
          companyId,
          assessmentId: draft.id,
          itemId,
          proves: slotOf(field, item.evidence) ?? (item.evidence.includes(proves) ? proves : null),
          name: found.name,
          size: file.size,
          contentType: found.contentType,
          storageKey,
          sha256: file.sha256,
          uploadedBy: userId,
          uploadedAt: this.clock.now(),
        });
        return before;
      }),
    );
    const over = usage.listed + usage.removed + file.size - COMPANY_QUOTA_BYTES;
    if (over > 0) await this.erasure.makeRoom(actor, companyId, over);
    return { name: found.name };
  }

  /** What the company keeps, in bytes. */
  async used(tx: EntityManager, companyId: string): Promise<number> {
    return (await usageOf(tx, companyId)).listed;
  }

  /** Removes a file, so that it is listed nowhere. Removing it twice is fine. @throws Refused `not-found` */
  async remove(actor: Actor, companyId: string, fileId: string): Promise<{ name: string }> {
    return this.drafts.write(actor, companyId, 'assessments.remove-evidence', async (tx, draft) => {
      const file = isId(fileId) ? await tx.findOneBy(EvidenceEntity, { id: fileId }) : null;
      if (!file || file.assessmentId !== draft.id) throw notFound();
      requireOpen(draft, file.itemId);
      await tx.update(EvidenceEntity, { id: file.id, removedAt: IsNull() }, { removedAt: this.clock.now() });
      return { name: file.name };
    });
  }

  /**
   * Brings a removed file back. One that is there already is fine.
   * @throws Refused `not-found`, `assessments.file-erased` once its bytes are gone; as `add` when there is no room
   */
  async restore(actor: Actor, companyId: string, fileId: string): Promise<{ name: string }> {
    return this.drafts.write(actor, companyId, 'assessments.restore-evidence', async (tx, draft) => {
      const file = await lockedFile(tx, fileId);
      if (!file || file.assessmentId !== draft.id) throw notFound();
      if (file.erasedAt !== null) throw refuse('assessments.file-erased');
      if (file.removedAt === null) return { name: file.name };
      await this.requireRoom(tx, draft, file.itemId, file.size);
      await tx.update(EvidenceEntity, { id: file.id, removedAt: Not(IsNull()) }, { removedAt: null });
      return { name: file.name };
    });
  }

  /**
   * The file with its bytes, to be sent on, if the actor may see it and it was not removed.
   * @param check throws when a rule of another room keeps the actor from what belongs to this assessment
   * @throws Refused `not-found`
   */
  async open(
    actor: Actor,
    fileId: string,
    check?: (tx: EntityManager, assessmentId: string) => Promise<void>,
  ): Promise<{ name: string; contentType: string; bytes: Readable }> {
    const file = await this.db.as(actor, async (tx) => {
      const found = isId(fileId) ? await tx.findOneBy(EvidenceEntity, { id: fileId }) : null;
      if (!found || found.removedAt !== null) throw notFound();
      await check?.(tx, found.assessmentId);
      return found;
    });
    try {
      const { name, contentType } = file;
      return { name, contentType, bytes: await this.storage.stream(file.storageKey) };
    } catch (error) {
      if (error instanceof NotStored) throw notFound();
      throw error;
    }
  }

  /** The practice, if it takes one more file. Asked before bytes are stored, and again under the lock. */
  private async requireRoom(
    tx: EntityManager,
    draft: AssessmentRow,
    itemId: string,
    size: number,
  ): Promise<{ item: Item; usage: Usage }> {
    const item = await this.instruments.item(tx, draft.instrumentId, itemId);
    if (!appliesTo(item, draft.profile)) throw refuse('assessments.not-applicable');
    requireOpen(draft, itemId);
    const count = await tx.countBy(EvidenceEntity, { assessmentId: draft.id, itemId, removedAt: IsNull() });
    if (!hasRoomFor(count))
      throw refuse('assessments.too-many-files', { field: 'file', params: { max: MAX_FILES_PER_ITEM } });
    const usage = await usageOf(tx, draft.companyId);
    if (!fitsQuota(usage.listed, size)) throw overQuota();
    return { item, usage };
  }
}

/** The refusal of what does not fit beside the company's other files. */
export const overQuota = (): Refused =>
  refuse('assessments.quota', { status: 413, field: 'file', params: { max: quotaSize } });

function lockedFile(tx: EntityManager, fileId: string): Promise<EvidenceEntity | null> {
  if (!isId(fileId)) return Promise.resolve(null);
  return tx.findOne(EvidenceEntity, { where: { id: fileId }, lock: { mode: 'pessimistic_write' } });
}
