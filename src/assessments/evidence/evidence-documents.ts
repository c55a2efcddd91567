import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { isId, newId } from '#libs/ids';
import { countPersonalData, dayOf, type PersonalDataCounts } from '#libs/mexico';
import { Clock } from '#libs/clock';
import { Storage } from '#libs/storage';
import type { Actor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { DraftWriter } from '../lifecycle/draft-writer.js';
import { copyVersion, placesOf, setDays } from './documents.queries.js';
import { requireOpenDocument } from './versions.js';
import { EvidenceWriter, type NewEvidence } from './evidence-writer.js';
import { REASON_LENGTH } from './evidence.rules.js';

/** What a person writes instead of sending a file. */
export interface WrittenEvidence {
  readonly title: string;
  /** The address, or the statement. */
  readonly text: string;
  /** Why numbers of people stand in it; empty unless asked for. */
  readonly reason: string;
}

/** Links, statements, and what is said of a document: which practices it proves, and from when to when. */
@Injectable()
export class EvidenceDocuments {
  constructor(
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly drafts: DraftWriter,
    private readonly writer: EvidenceWriter,
  ) {}

  /** Adds an address, with its title. @throws Refused as `write` */
  addLink(actor: Actor, companyId: string, itemId: string, { title, text, reason }: WrittenEvidence): Promise<void> {
    const { href: link } = new URL(text);
    return this.write(actor, companyId, itemId, { kind: 'link', title, body: `${title}\n${link}\n`, link, reason });
  }

  /** Adds what a person states. @throws Refused as `write` */
  addStatement(
    actor: Actor,
    companyId: string,
    itemId: string,
    { title, text, reason }: WrittenEvidence,
  ): Promise<void> {
    const body = `${title}\n${dayOf(this.clock.now())}\n\n${text.replaceAll('\r\n', '\n')}\n`;
    return this.write(actor, companyId, itemId, { kind: 'statement', title, body, link: null, reason });
  }

  /**
   * Has a document prove other practices of the draft, too; those that it proves already are fine.
   * @throws Refused `not-found`; as `EvidenceWriter.requireRoom`
   */
  async share(actor: Actor, companyId: string, documentId: string, itemIds: readonly string[]): Promise<void> {
    await this.drafts.write(actor, companyId, 'assessments.share-evidence', async (tx, draft) => {
      const places = isId(documentId) ? await placesOf(tx, draft.id, documentId) : [];
      const [source] = places;
      if (!source || source.kind === 'record') throw notFound();
      for (const itemId of itemIds) {
        if (places.some((place) => place.itemId === itemId)) continue;
        await this.writer.requireRoom(tx, draft, itemId, 0);
        await copyVersion(tx, { id: newId(), of: source.id, itemId, proves: null });
      }
    });
  }

  /** Says from when to when a document holds. @throws Refused `not-found`, 422 `assessments.days-order` */
  async setDays(
    actor: Actor,
    companyId: string,
    documentId: string,
    days: { readonly effectiveOn: string | null; readonly expiresOn: string | null },
  ): Promise<void> {
    const { effectiveOn, expiresOn } = days;
    if (effectiveOn !== null && expiresOn !== null && expiresOn < effectiveOn)
      throw refuse('assessments.days-order', { status: 422, field: 'expiresOn' });
    await this.drafts.write(actor, companyId, 'assessments.date-evidence', async (tx, draft) => {
      if (isId(documentId)) await requireOpenDocument(tx, draft, documentId);
      const changed = isId(documentId) ? await setDays(tx, draft.id, documentId, days) : 0;
      if (changed === 0) throw notFound();
    });
  }

  /** @throws Refused 422 `assessments.text-with-personal-data` at `reason`, as `EvidenceWriter.keep`; CannotStore */
  private async write(
    actor: Actor,
    companyId: string,
    itemId: string,
    said: { kind: 'link' | 'statement'; title: string; body: string; link: string | null; reason: string },
  ): Promise<void> {
    const personal = personalOf(said.body, said.reason, this.clock.now().getUTCFullYear());
    const contentType = 'text/plain';
    const name = `${said.title.replace(/[\\/:*?"<>|]/g, ' ').trim()}.txt`;
    const piece: NewEvidence = {
      kind: said.kind,
      name,
      contentType,
      proves: null,
      link: said.link,
      personal,
      legibility: 'legible',
      changedAt: null,
      scan: null,
    };
    const file = (await this.storage.receive(Readable.from([Buffer.from(said.body, 'utf8')])))!;
    try {
      await this.writer.keep(actor, companyId, itemId, file, contentType, () => piece);
    } finally {
      await file.drop();
    }
  }
}

function personalOf(text: string, said: string, year: number): { data: PersonalDataCounts; reason: string } | null {
  const data = countPersonalData([text], year);
  if (Object.keys(data).length === 0) return null;
  const reason = said.trim();
  if (reason.length >= REASON_LENGTH.least && reason.length <= REASON_LENGTH.most) return { data, reason };
  const params = { ...data, min: REASON_LENGTH.least, max: REASON_LENGTH.most };
  throw refuse('assessments.text-with-personal-data', { status: 422, field: 'reason', params });
}
