import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { CannotStore, keepWhile, Storage } from '#libs/storage';
import { Database, system } from '../../database/index.js';
import type { Instrument } from '../instrument/instrument.types.js';
import { Instruments } from '../instrument/instruments.service.js';
import { type AssessmentRow, latestOf, lockLatestOf } from '../lifecycle/assessment.queries.js';
import { isOpen } from '../lifecycle/assessment.rules.js';
import { appliesTo } from '../scoring/score.rules.js';
import { recordsIn } from './documents.queries.js';
import { EvidenceEntity } from './evidence.entity.js';
import { EvidenceWriter } from './evidence-writer.js';

/** Something that the product itself holds and that proves a practice, as it stands today. */
export interface HeldRecord {
  readonly itemId: string;
  /** Which of the item's usual evidence it is, in the instrument's words. */
  readonly proves: string | null;
  /** What it is called, without an extension; the same each time. */
  readonly title: string;
  /** All that it says, as lines of text; the same as long as nothing changed, and without names of workers. */
  readonly text: string;
}

/** What a room holds that proves practices of a company. */
export interface EvidenceSource {
  /** Room and what it is: `courses.certificates`. */
  readonly key: string;
  /** One for each practice that it proves, none where there is nothing to show. Reads only, in the system's scope. */
  records(tx: EntityManager, about: { companyId: string; instrument: Instrument; now: Date }): Promise<HeldRecord[]>;
}

const ACTOR = system('assessments.held-evidence');

/**
 * Attaches to a draft what the product itself holds: rooms that come later register what they have. Nobody uploads it, and what
 * changed becomes a new version.
 */
@Injectable()
export class HeldEvidence {
  private readonly log = new Logger('HeldEvidence');
  private readonly sources: EvidenceSource[] = [];

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly instruments: Instruments,
    private readonly writer: EvidenceWriter,
  ) {}

  register(source: EvidenceSource): void {
    if (this.sources.some(({ key }) => key === source.key)) throw new Error(`Two sources of evidence "${source.key}"`);
    this.sources.push(source);
  }

  /**
   * Brings the company's draft up to date; nothing happens where there is none, or nothing changed. A storage that takes nothing
   * keeps nobody from their page: the next look tries again.
   */
  async refresh(companyId: string): Promise<void> {
    const { draft, changes, gone } = await this.db.as(ACTOR, (tx) => this.differences(tx, companyId));
    if (!draft) return;
    try {
      for (const change of changes) await this.attach(companyId, draft, change);
    } catch (error) {
      if (!(error instanceof CannotStore)) throw error;
      this.log.warn(error);
    }
    if (gone.length > 0) await this.detach(companyId, draft, gone);
  }

  private async differences(tx: EntityManager, companyId: string) {
    const draft = await latestOf(tx, companyId);
    if (draft?.state !== 'draft') return { draft: null, changes: [], gone: [] };
    const instrument = await this.instruments.version(tx, draft.instrumentId);
    const wanted = new Map<string, KeyedRecord>();
    for (const source of this.sources) {
      for (const record of await source.records(tx, { companyId, instrument, now: this.clock.now() })) {
        const item = instrument.items.find(({ id }) => id === record.itemId);
        if (item && appliesTo(item, draft.profile) && isOpen(draft.openItems, item.id))
          wanted.set(`${source.key} ${item.id}`, { ...record, key: source.key });
      }
    }
    const listed = await recordsIn(tx, draft.id);
    const known = new Map(listed.map((row) => [`${row.recordKey} ${row.itemId}`, row]));
    return {
      draft,
      changes: [...wanted]
        .filter(([key, record]) => known.get(key)?.sha256 !== hashOf(bytesOf(record)))
        .map(([, one]) => one),
      gone: [...known]
        .filter(([key, { itemId }]) => !wanted.has(key) && isOpen(draft.openItems, itemId))
        .map(([, row]) => row.id),
    };
  }

  /** Writes a record down, unless another process has meanwhile. */
  private async attach(companyId: string, draft: AssessmentRow, record: KeyedRecord): Promise<void> {
    const contentType = 'text/plain';
    const file = (await this.storage.receive(Readable.from([bytesOf(record)])))!;
    const id = newId();
    const storageKey = `evidence/${companyId}/${id}`;
    const stored = { storageKey, size: file.size, sha256: file.sha256 };
    const change = { what: 'assessments.attach-evidence', subject: draft.id };
    try {
      const written = await keepWhile(this.storage, [{ file, key: storageKey, contentType }], () =>
        this.db.change(ACTOR, change, async (tx) => {
          const present = await lockLatestOf(tx, companyId);
          if (present?.id !== draft.id || present.state !== 'draft') return false;
          const former = (await recordsIn(tx, draft.id)).find(
            (row) => row.recordKey === record.key && row.itemId === record.itemId,
          );
          if (former?.sha256 === file.sha256) return false;
          const row = { id, companyId, uploadedBy: null, uploadedAt: this.clock.now(), ...stored };
          // the former one goes first: only one of a kind is listed
          await this.writer.replaceRecord(tx, draft, row, { ...record, formerId: former?.id ?? null });
          return true;
        }),
      );
      if (!written) await this.storage.delete(storageKey);
    } finally {
      await file.drop();
    }
  }

  private async detach(companyId: string, draft: AssessmentRow, ids: readonly string[]): Promise<void> {
    const change = { what: 'assessments.detach-evidence', subject: draft.id };
    await this.db.change(ACTOR, change, async (tx) => {
      const present = await lockLatestOf(tx, companyId);
      if (present?.id !== draft.id || present.state !== 'draft') return;
      for (const id of ids)
        await tx.update(EvidenceEntity, { id, removedAt: IsNull() }, { removedAt: this.clock.now() });
    });
  }
}

type KeyedRecord = HeldRecord & { readonly key: string };

const bytesOf = ({ title, text }: HeldRecord) => Buffer.from(`${title}\n\n${text}\n`, 'utf8');
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
