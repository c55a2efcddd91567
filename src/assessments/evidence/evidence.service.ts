import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { detectFile } from '#libs/files';
import { isId, newId } from '#libs/ids';
import { NotStored, Storage } from '#libs/storage';
import { type Actor, Database } from '../../database/index.js';
import { notFound, Refused } from '../../web/index.js';
import { Answering } from '../answering/answer.service.js';
import { appliesTo } from '../scoring/score.rules.js';
import { evidenceById, evidenceCount, type StoredEvidence } from '../lifecycle/assessment.queries.js';

const MOST_FILES = 20;

/** A file as a browser sent it. */
export interface SentFile {
  name: string;
  bytes: Uint8Array;
}

/** The files that prove answers: rows in the database, bytes in the storage. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly answering: Answering,
  ) {}

  /**
   * Keeps a file for a practice. The type is told by content; `proves` counts only if it is one of
   * the item's usual evidence. The bytes are stored before the row, so a row never lacks its bytes.
   * @throws Refused at the field `file` (422) when it is no document or picture
   */
  async add(
    actor: Actor,
    companyId: string,
    itemId: string,
    sent: SentFile,
    proves: string,
  ): Promise<{ name: string }> {
    const found = await detectFile(sent.bytes, sent.name);
    if (!found.ok) throw new Refused(`assessments.file-${found.reason}`, { status: 422, field: 'file' });
    await this.requireRoom(actor, companyId, itemId);
    const id = newId();
    const storageKey = `evidence/${companyId}/${id}`;
    await this.storage.put(storageKey, sent.bytes, { contentType: found.contentType });
    try {
      await this.answering.write(actor, companyId, async (tx, row, userId) => {
        const item = await this.answering.itemOf(tx, row, itemId);
        await tx.query(
          `insert into evidence_files (id, company_id, assessment_id, item_id, proves, name, size, content_type,
             storage_key, sha256, uploaded_by, uploaded_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
          [
            id,
            companyId,
            row.id,
            itemId,
            item.evidence.includes(proves) ? proves : null,
            found.name,
            sent.bytes.length,
            found.contentType,
            storageKey,
            sha256(sent.bytes),
            userId,
            this.clock.now(),
          ],
        );
      });
    } catch (error) {
      await this.storage.delete(storageKey);
      throw error;
    }
    return { name: found.name };
  }

  /** Takes a file away; nobody sees it any more. Taking it away twice is fine. @throws Refused `not-found` */
  async remove(actor: Actor, companyId: string, fileId: string): Promise<{ name: string }> {
    return this.answering.write(actor, companyId, async (tx, row) => {
      const file = isId(fileId) ? await evidenceById(tx, fileId) : null;
      if (!file || file.assessmentId !== row.id) throw notFound();
      await tx.query('update evidence_files set removed_at = $2 where id = $1 and removed_at is null', [
        file.id,
        this.clock.now(),
      ]);
      return { name: file.name };
    });
  }

  /** The file with its bytes, if the actor may see it and it was not taken away. @throws Refused `not-found` */
  async open(actor: Actor, fileId: string): Promise<{ file: StoredEvidence; bytes: Uint8Array }> {
    const file = isId(fileId) ? await this.db.as(actor, (tx) => evidenceById(tx, fileId)) : null;
    if (!file || file.removedAt !== null) throw notFound();
    try {
      return { file, bytes: await this.storage.get(file.storageKey) };
    } catch (error) {
      if (error instanceof NotStored) throw notFound();
      throw error;
    }
  }

  /** Refuses early, before anything is stored. */
  private async requireRoom(actor: Actor, companyId: string, itemId: string): Promise<void> {
    await this.answering.write(actor, companyId, async (tx, row) => {
      const item = await this.answering.itemOf(tx, row, itemId);
      if (!appliesTo(item, row.profile)) throw new Refused('assessments.not-applicable');
      if ((await evidenceCount(tx, row.id, itemId)) >= MOST_FILES)
        throw new Refused('assessments.too-many-files', { field: 'file', params: { max: MOST_FILES } });
    });
  }
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
