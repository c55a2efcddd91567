import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import type { Legibility } from '#libs/files';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import type { PersonalDataCounts } from '#libs/mexico';
import { keepWhile, type ReceivedFile, Storage } from '#libs/storage';
import type { Actor } from '../../database/index.js';
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
import { COMPANY_QUOTA_BYTES, fitsQuota, hasRoomFor, MAX_FILES_PER_ITEM, quotaSize } from './evidence.rules.js';
import type { EvidenceKind } from './evidence.types.js';
import { requireOpenDocument, supersede } from './versions.js';

/** A piece of evidence as it is written down. */
export interface NewEvidence {
  readonly kind: EvidenceKind;
  readonly name: string;
  readonly contentType: string;
  readonly proves: string | null;
  readonly legibility: Legibility;
  readonly changedAt: Date | null;
  readonly scan: 'waiting' | 'clean' | null;
  readonly effectiveOn?: string | null;
  readonly expiresOn?: string | null;
  readonly link?: string | null;
  readonly recordKey?: string | null;
  readonly personal?: { readonly data: PersonalDataCounts; readonly reason: string } | null;
  /** The piece of which it is the next version, in all practices that it proves. */
  readonly replaces?: string | null;
}

/** A file for a practice, and what is written down of it. */
export interface SentPiece {
  readonly itemId: string;
  readonly file: ReceivedFile;
  readonly contentType: string;
  /** Told with the practice, under the lock. */
  readonly piece: (item: Item) => NewEvidence;
}

/** Whose bytes they are, and where. */
type EvidenceRow = Pick<
  EvidenceEntity,
  'id' | 'companyId' | 'uploadedBy' | 'uploadedAt' | 'storageKey' | 'size' | 'sha256'
>;

/** Writes pieces of evidence into a draft. */
@Injectable()
export class EvidenceWriter {
  constructor(
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly instruments: Instruments,
    private readonly drafts: DraftWriter,
    private readonly erasure: EvidenceErasure,
  ) {}

  /**
   * Keeps bytes, then the row, so that a row never lacks its bytes; and makes room for them among what was removed.
   * @param piece told with the practice, under the lock
   * @throws Refused as `requireRoom`, `not-found` for a version of what is not there; CannotStore
   */
  async keep(
    actor: Actor,
    companyId: string,
    itemId: string,
    file: ReceivedFile,
    contentType: string,
    piece: (item: Item) => NewEvidence,
  ): Promise<{ id: string }> {
    await this.drafts.check(actor, companyId, async (tx, draft) => {
      // a next version takes the place of the former one, which is known under the lock
      await this.requireRoom(tx, draft, itemId, file.size, { instead: 1 });
    });
    const id = newId();
    const key = `evidence/${companyId}/${id}`;
    const usage = await keepWhile(this.storage, [{ file, key, contentType }], () =>
      this.drafts.write(actor, companyId, 'assessments.add-evidence', async (tx, draft, userId) => {
        const about = { id, companyId, uploadedBy: userId, uploadedAt: this.clock.now() };
        const stored = { storageKey: key, size: file.size, sha256: file.sha256 };
        return this.insert(tx, draft, itemId, { ...about, ...stored }, piece);
      }),
    );
    await this.makeRoom(actor, companyId, usage, file.size);
    return { id };
  }

  /**
   * The same for files of several practices, in one transaction: all of them or none. What has no room is known once the
   * bytes are kept, which then go again.
   * @throws Refused as `keep`
   */
  async keepAll(actor: Actor, companyId: string, pieces: readonly SentPiece[]): Promise<void> {
    const kept = pieces.map((one) => ({ ...one, id: newId() }));
    const keyOf = (id: string) => `evidence/${companyId}/${id}`;
    const files = kept.map(({ id, file, contentType }) => ({ file, contentType, key: keyOf(id) }));
    const usage = await keepWhile(this.storage, files, () =>
      this.drafts.write(actor, companyId, 'assessments.add-evidence', async (tx, draft, userId) => {
        const before = await usageOf(tx, companyId);
        let { listed } = before;
        for (const { id, itemId, file, piece } of kept) {
          const about = { id, companyId, uploadedBy: userId, uploadedAt: this.clock.now() };
          const stored = { storageKey: keyOf(id), size: file.size, sha256: file.sha256 };
          await this.insert(tx, draft, itemId, { ...about, ...stored }, piece, { ...before, listed });
          listed += file.size;
        }
        return before;
      }),
    );
    const size = kept.reduce((sum, { file }) => sum + file.size, 0);
    await this.makeRoom(actor, companyId, usage, size);
  }

  /** Erases what was removed first, when a company is over its quota with it. */
  async makeRoom(actor: Actor, companyId: string, before: Usage, size: number): Promise<void> {
    const over = before.listed + before.removed + size - COMPANY_QUOTA_BYTES;
    if (over > 0) await this.erasure.makeRoom(actor, companyId, over);
  }

  /**
   * Writes the row of bytes that are kept, in a draft's own transaction. Returns what the company kept before.
   * @param known that, where the caller counts
   */
  async insert(
    tx: EntityManager,
    draft: AssessmentRow,
    itemId: string,
    row: EvidenceRow,
    pieceOf: (item: Item) => NewEvidence,
    known?: Usage,
  ): Promise<Usage> {
    const item = await this.instruments.item(tx, draft.instrumentId, itemId);
    const { replaces = null, personal = null, ...piece } = pieceOf(item);
    const former = replaces === null ? null : await this.current(tx, draft, replaces);
    if (former) await requireOpenDocument(tx, draft, former.documentId);
    const usage = await this.requireRoom(tx, draft, itemId, row.size, { instead: former ? 1 : 0, known });
    await tx.insert(EvidenceEntity, {
      ...row,
      ...piece,
      assessmentId: draft.id,
      itemId: former?.itemId ?? itemId,
      proves: piece.proves ?? former?.proves ?? null,
      documentId: former?.documentId ?? row.id,
      documentVersion: (former?.documentVersion ?? 0) + 1,
      personalData: personal?.data ?? null,
      personalReason: personal?.reason ?? null,
    });
    if (former) await supersede(tx, former, row.id, this.clock.now());
    return usage;
  }

  /** Writes a record of the product, in the place of the former one; in a draft's own transaction. */
  async replaceRecord(
    tx: EntityManager,
    draft: AssessmentRow,
    row: EvidenceRow,
    record: { itemId: string; proves: string | null; title: string; key: string; formerId: string | null },
  ): Promise<void> {
    const former = record.formerId === null ? null : await tx.findOneBy(EvidenceEntity, { id: record.formerId });
    const at = this.clock.now();
    if (former) await tx.update(EvidenceEntity, { id: former.id }, { removedAt: at });
    await tx.insert(EvidenceEntity, {
      ...row,
      kind: 'record',
      name: `${record.title}.txt`,
      contentType: 'text/plain',
      recordKey: record.key,
      assessmentId: draft.id,
      itemId: record.itemId,
      proves: record.proves,
      legibility: 'legible',
      documentId: former?.documentId ?? row.id,
      documentVersion: (former?.documentVersion ?? 0) + 1,
    });
    if (former) await tx.update(EvidenceEntity, { id: former.id }, { replacedBy: row.id });
  }

  /** What usually proves a practice of the draft. @throws Refused `not-found` for an unknown one; as `DraftWriter.check` */
  async usualEvidence(actor: Actor, companyId: string, itemId: string): Promise<readonly string[]> {
    let usual: readonly string[] = [];
    await this.drafts.check(actor, companyId, async (tx, draft) => {
      usual = (await this.instruments.item(tx, draft.instrumentId, itemId)).evidence;
    });
    return usual;
  }

  /** A piece of the draft that is listed. @throws Refused `not-found` */
  async current(tx: EntityManager, draft: AssessmentRow, fileId: string): Promise<EvidenceEntity> {
    const found = isId(fileId) ? await tx.findOneBy(EvidenceEntity, { id: fileId, removedAt: IsNull() }) : null;
    if (!found || found.assessmentId !== draft.id) throw notFound();
    return found;
  }

  /**
   * Asked before bytes are stored, and again under the lock.
   * @throws Refused `not-found` for an unknown practice, `assessments.not-applicable`, `assessments.item-closed`, and at the field `file`
   *   `assessments.too-many-files`, `assessments.quota`
   */
  async requireRoom(
    tx: EntityManager,
    draft: AssessmentRow,
    itemId: string,
    size: number,
    { instead = 0, known }: { instead?: number; known?: Usage | undefined } = {},
  ): Promise<Usage> {
    const item = await this.instruments.item(tx, draft.instrumentId, itemId);
    if (!appliesTo(item, draft.profile)) throw refuse('assessments.not-applicable');
    requireOpen(draft, itemId);
    const count = await tx.countBy(EvidenceEntity, { assessmentId: draft.id, itemId, removedAt: IsNull() });
    if (!hasRoomFor(count - instead))
      throw refuse('assessments.too-many-files', { field: 'file', params: { max: MAX_FILES_PER_ITEM } });
    const usage = known ?? (await usageOf(tx, draft.companyId));
    if (!fitsQuota(usage.listed, size)) throw overQuota();
    return usage;
  }
}

/** The refusal of what does not fit beside the company's other files. */
export const overQuota = (): Refused =>
  refuse('assessments.quota', { status: 413, field: 'file', params: { max: quotaSize } });
