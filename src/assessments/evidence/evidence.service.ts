import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '#libs/clock';
import { detectFile } from '#libs/files';
import { isId, newId } from '#libs/ids';
import { NotStored, Storage } from '#libs/storage';
import { type Actor, Database } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import type { Item } from '../instrument/instrument.types.js';
import { Instruments } from '../instrument/instruments.service.js';
import type { AssessmentRow } from '../lifecycle/assessment.queries.js';
import { DraftWriter } from '../lifecycle/draft-writer.js';
import { appliesTo } from '../scoring/score.rules.js';
import { EvidenceEntity } from './evidence.entity.js';
import { hasRoomFor, MAX_FILES_PER_ITEM } from './evidence.rules.js';

/** A file as a browser sent it. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files that prove answers: rows in the database, bytes in the storage. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly instruments: Instruments,
    private readonly drafts: DraftWriter,
  ) {}

  /**
   * Adds a file to a practice. The type is told by content; `proves` counts only if it is one of the item's usual
   * evidence. The bytes are stored before the row, so a row never lacks its bytes.
   * @returns the name under which it is kept
   * @throws Refused at the field `file`: `assessments.file-…` (422) when it is no document or picture,
   *   `assessments.too-many-files`; `assessments.not-applicable`; `not-found` for an unknown practice
   */
  async add(
    actor: Actor,
    companyId: string,
    itemId: string,
    sent: SentFile,
    proves: string,
  ): Promise<{ name: string }> {
    const found = await detectFile(sent.bytes, sent.name);
    if (!found.ok) throw refuse(`assessments.file-${found.reason}`, { status: 422, field: 'file' });
    await this.drafts.check(actor, companyId, async (tx, draft) => {
      await this.requireRoom(tx, draft, itemId);
    });
    const id = newId();
    const storageKey = `evidence/${companyId}/${id}`;
    await this.storage.put(storageKey, sent.bytes, { contentType: found.contentType });
    try {
      await this.drafts.write(actor, companyId, 'assessments.add-evidence', async (tx, draft, userId) => {
        const item = await this.requireRoom(tx, draft, itemId);
        await tx.insert(EvidenceEntity, {
          id,
          companyId,
          assessmentId: draft.id,
          itemId,
          proves: item.evidence.includes(proves) ? proves : null,
          name: found.name,
          size: sent.bytes.length,
          contentType: found.contentType,
          storageKey,
          sha256: sha256(sent.bytes),
          uploadedBy: userId,
          uploadedAt: this.clock.now(),
        });
      });
    } catch (error) {
      await this.storage.delete(storageKey);
      throw error;
    }
    return { name: found.name };
  }

  /** Removes a file, so that it is listed nowhere. Removing it twice is fine. @throws Refused `not-found` */
  async remove(actor: Actor, companyId: string, fileId: string): Promise<{ name: string }> {
    return this.drafts.write(actor, companyId, 'assessments.remove-evidence', async (tx, draft) => {
      const file = isId(fileId) ? await tx.findOneBy(EvidenceEntity, { id: fileId }) : null;
      if (!file || file.assessmentId !== draft.id) throw notFound();
      await tx.update(EvidenceEntity, { id: file.id, removedAt: IsNull() }, { removedAt: this.clock.now() });
      return { name: file.name };
    });
  }

  /** The file with its bytes, if the actor may see it and it was not removed. @throws Refused `not-found` */
  async open(actor: Actor, fileId: string): Promise<{ name: string; contentType: string; bytes: Uint8Array }> {
    const file = isId(fileId) ? await this.db.as(actor, (tx) => tx.findOneBy(EvidenceEntity, { id: fileId })) : null;
    if (!file || file.removedAt !== null) throw notFound();
    try {
      const { name, contentType } = file;
      return { name, contentType, bytes: await this.storage.get(file.storageKey) };
    } catch (error) {
      if (error instanceof NotStored) throw notFound();
      throw error;
    }
  }

  /** The practice, if it takes one more file. Asked before bytes are stored, and again under the lock. */
  private async requireRoom(tx: EntityManager, draft: AssessmentRow, itemId: string): Promise<Item> {
    const item = await this.instruments.item(tx, draft.instrumentId, itemId);
    if (!appliesTo(item, draft.profile)) throw refuse('assessments.not-applicable');
    const count = await tx.countBy(EvidenceEntity, { assessmentId: draft.id, itemId, removedAt: IsNull() });
    if (!hasRoomFor(count))
      throw refuse('assessments.too-many-files', { field: 'file', params: { max: MAX_FILES_PER_ITEM } });
    return item;
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
