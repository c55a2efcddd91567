import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { type Actor, Database } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import type { Item } from '../instrument/instrument.types.js';
import { type OpenedFile, SentFiles } from '../intake/sent-files.js';
import type { TakenFile } from '../intake/file-intake.js';
import { DraftWriter, requireOpen } from '../lifecycle/draft-writer.js';
import { EvidenceWriter } from './evidence-writer.js';
import { EvidenceEntity } from './evidence.entity.js';
import { usageOf } from './evidence.queries.js';
import { slotOf } from './evidence.rules.js';
import type { SentFile } from './evidence.types.js';
import { PendingEvidence } from './pending-evidence.js';

/** The files that prove answers: rows in the database, bytes in the storage. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly sent: SentFiles,
    private readonly drafts: DraftWriter,
    private readonly writer: EvidenceWriter,
    private readonly waiting: PendingEvidence,
  ) {}

  /**
   * Adds a file to a practice. What it proves is told by the field it came in, or by `proves` if that is one of the item's usual
   * evidence. One with numbers of people in it waits for a word about them, and is `pending`.
   * @returns the name under which it is kept
   * @throws Refused as `EvidenceWriter.keep` @throws CannotStore
   */
  async add(
    actor: Actor,
    companyId: string,
    itemId: string,
    { taken, field = '', replaces = null }: SentFile,
    proves: string,
  ): Promise<{ name: string; pending: boolean }> {
    const { file, name, contentType } = taken;
    const provesOf = (usual: readonly string[]) => slotOf(field, usual) ?? (usual.includes(proves) ? proves : null);
    if (Object.keys(taken.personalData).length > 0) {
      const usual = await this.writer.usualEvidence(actor, companyId, itemId);
      await this.waiting.hold(actor, companyId, taken, { itemId, proves: provesOf(usual), replaces });
      return { name, pending: true };
    }
    const about = pieceOf(taken, replaces);
    await this.writer.keep(actor, companyId, itemId, file, contentType, (item) => ({
      ...about,
      proves: provesOf(item.evidence),
    }));
    return { name, pending: false };
  }

  /**
   * The same for files of several practices, without numbers of people in them: all of them or none.
   * @throws Refused as `EvidenceWriter.keepAll`
   */
  async addAll(
    actor: Actor,
    companyId: string,
    files: readonly { readonly itemId: string; readonly taken: TakenFile; readonly proves: string }[],
  ): Promise<void> {
    const pieces = files.map(({ itemId, taken, proves }) => ({
      itemId,
      file: taken.file,
      contentType: taken.contentType,
      piece: ({ evidence }: Item) => ({
        ...pieceOf(taken, null),
        proves: evidence.includes(proves) ? proves : null,
      }),
    }));
    await this.writer.keepAll(actor, companyId, pieces);
  }

  /** What the company keeps, in bytes. */
  async used(tx: EntityManager, companyId: string): Promise<number> {
    return (await usageOf(tx, companyId)).listed;
  }

  /** Removes a file, so that it is listed nowhere. Removing it twice is fine. @throws Refused `not-found` */
  async remove(actor: Actor, companyId: string, fileId: string): Promise<{ name: string }> {
    return this.drafts.write(actor, companyId, 'assessments.remove-evidence', async (tx, draft) => {
      const file = isId(fileId) ? await tx.findOneBy(EvidenceEntity, { id: fileId }) : null;
      if (!file || file.assessmentId !== draft.id || file.kind === 'record') throw notFound();
      requireOpen(draft, file.itemId);
      await tx.update(EvidenceEntity, { id: file.id, removedAt: IsNull() }, { removedAt: this.clock.now() });
      return { name: file.name };
    });
  }

  /**
   * Brings a removed file back. One that is there already is fine.
   * @throws Refused `not-found`, also for a former version, `assessments.file-erased` once its bytes are gone; as `add` when
   *   there is no room
   */
  async restore(actor: Actor, companyId: string, fileId: string): Promise<{ name: string }> {
    return this.drafts.write(actor, companyId, 'assessments.restore-evidence', async (tx, draft) => {
      const file = await lockedFile(tx, fileId);
      if (!file || file.assessmentId !== draft.id || file.replacedBy !== null) throw notFound();
      if (file.erasedAt !== null) throw refuse('assessments.file-erased');
      if (file.removedAt === null) return { name: file.name };
      await this.writer.requireRoom(tx, draft, file.itemId, file.size);
      await tx.update(EvidenceEntity, { id: file.id, removedAt: Not(IsNull()) }, { removedAt: null });
      return { name: file.name };
    });
  }

  /**
   * The file with its bytes, to be sent on, if the actor may see it and it was not removed.
   * @param check throws when a rule of another room keeps the actor from what belongs to this assessment
   * @param former whether a version that was replaced is sent on, too
   * @throws Refused `not-found`; `assessments.file-unscanned` while it waits for the virus scanner
   */
  async open(
    actor: Actor,
    fileId: string,
    check?: (tx: EntityManager, assessmentId: string) => Promise<void>,
    { former = false }: { former?: boolean } = {},
  ): Promise<OpenedFile> {
    const file = await this.db.as(actor, async (tx) => {
      const found = isId(fileId) ? await tx.findOneBy(EvidenceEntity, { id: fileId }) : null;
      if (!found || found.erasedAt !== null || found.scan === 'infected') throw notFound();
      if (found.removedAt !== null && !(former && found.replacedBy !== null)) throw notFound();
      await check?.(tx, found.assessmentId);
      if (found.scan === 'waiting') throw refuse('assessments.file-unscanned', { status: 409 });
      return found;
    });
    return this.sent.open(file);
  }
}

function pieceOf({ name, contentType, legibility, changedAt, scan }: TakenFile, replaces: string | null) {
  return { kind: 'file', name, contentType, legibility, changedAt, scan, replaces } as const;
}

function lockedFile(tx: EntityManager, fileId: string): Promise<EvidenceEntity | null> {
  if (!isId(fileId)) return Promise.resolve(null);
  return tx.findOne(EvidenceEntity, { where: { id: fileId }, lock: { mode: 'pessimistic_write' } });
}
