import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { fingerprint, isMoveDone } from '#libs/drafts';
import { isId, newId } from '#libs/ids';
import { type ActName, Database, oneAtATime, type PersonActor, recordAct } from '../../database/index.js';
import { conflict, notFound } from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { InstrumentEntity } from '../instrument/instrument.entity.js';
import { readInstrument } from '../instrument/instrument.parser.js';
import { publishedVersions, sourceOf } from '../instrument/instrument.queries.js';
import type { Instrument } from '../instrument/instrument.types.js';
import { Instruments } from '../instrument/instruments.service.js';
import type { Problem } from '../instrument/problems.js';
import { diffInstruments, isSame } from './diff.rules.js';
import { DraftChange, InstrumentDraft } from './draft.entity.js';
import { draftRefusal, may } from './draft.policy.js';
import { contentOf, type DraftPart, saysTheSame } from './draft-parts.rules.js';
import { authorsOf, draftById, type DraftRow, lockDraft, openDraft } from './draft.queries.js';
import { afterDraftMove, type DraftMove, isLater, nextVersion } from './draft.rules.js';
import { SourceEdit } from './source-edit.js';

/** Either it is kept, or the file would break its own rules. */
export type Edited =
  | { readonly kind: 'saved'; readonly id: string }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** Which text of a part the person saw who changes it, see `contentOf`. */
export const seenOf = (draft: Pick<DraftRow, 'definition' | 'source'>, part: DraftPart): string =>
  fingerprint(contentOf(draft, part));

/** Versions of the instrument that are being written: one at a time, by FM4, and published by a second person. */
@Injectable()
export class InstrumentDrafts {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly instruments: Instruments,
  ) {}

  /**
   * Begins a draft from the version in force. While one is open, that one goes on.
   * @returns its id
   * @throws Refused `forbidden`, `assessments.no-source` when the file of that version was not kept
   */
  begin(person: PersonActor): Promise<string> {
    return this.change(person, 'edit', 'assessments.instrument.begin', async (tx) => {
      const open = await openDraft(tx);
      if (open) return open.id;
      const { id: basedOn, instrument } = await this.instruments.newest(tx);
      const source = await sourceOf(tx, basedOn);
      if (source === null) throw refuse('assessments.no-source', { params: { version: instrument.version } });
      const version = nextVersion((await publishedVersions(tx)).map((one) => one.version));
      const edited = new SourceEdit(source).setAt([], { version }).text();
      const read = readInstrument(edited);
      if ('problems' in read) throw new Error(`Version ${instrument.version} does not keep its own rules`);
      return this.insert(tx, person, basedOn, edited, read.instrument);
    });
  }

  /** Which text of a part stands in a draft now, see `seenOf`. @throws Refused `not-found`, `forbidden` */
  seen(person: PersonActor, id: string, part: DraftPart): Promise<string> {
    return this.db.as(person, async (tx) => {
      if (!may(person, 'see')) throw refuse('forbidden', { status: 403 });
      const draft = isId(id) ? await draftById(tx, id) : null;
      if (!draft) throw notFound();
      return seenOf(draft, part);
    });
  }

  /**
   * Takes a file for the draft: begins one with it, or replaces what the open one says.
   * @throws Refused `forbidden`, `assessments.draft-over` while the open one waits for its second person
   */
  take(person: PersonActor, source: string): Promise<Edited> {
    const read = readInstrument(source);
    if ('problems' in read) return Promise.resolve({ kind: 'invalid', problems: read.problems });
    return this.change<Edited>(person, 'edit', 'assessments.instrument.take', async (tx) => {
      const open = await openDraft(tx);
      if (!open) {
        const { id } = await this.instruments.newest(tx);
        return { kind: 'saved', id: await this.insert(tx, person, id, source, read.instrument) };
      }
      const draft = await this.locked(tx, open.id);
      this.requireMove(draft, 'edit');
      if (draft.source !== source) await this.save(tx, person, draft, 'source', source, read.instrument);
      return { kind: 'saved', id: draft.id };
    });
  }

  /**
   * Changes a part of a draft.
   * @param seen which text of that part the person saw, see `seenOf`
   * @throws Refused `not-found`, `forbidden`, `assessments.draft-over`, `assessments.draft-changed`
   */
  edit(
    person: PersonActor,
    id: string,
    { part, seen }: { readonly part: DraftPart; readonly seen: string },
    work: (source: string) => string,
  ): Promise<Edited> {
    return this.change<Edited>(person, 'edit', 'assessments.instrument.edit', async (tx) => {
      const draft = await this.locked(tx, id);
      this.requireMove(draft, 'edit');
      const source = work(draft.source);
      const read = readInstrument(source);
      if ('problems' in read) return { kind: 'invalid', problems: read.problems };
      const same = part === 'source' ? source === draft.source : saysTheSame(read.instrument, draft.definition);
      if (same) return { kind: 'saved', id };
      const after = { source, definition: read.instrument };
      // the same change a second time is no conflict
      if (seenOf(draft, part) !== seen && seenOf(after, part) !== seenOf(draft, part))
        throw refuse('assessments.draft-changed');
      await this.save(tx, person, draft, part, source, read.instrument);
      return { kind: 'saved', id };
    });
  }

  /**
   * Hands the draft to a second person.
   * @param note what is new and why, for companies
   * @throws Refused `not-found`, `forbidden`, `assessments.draft-over`, `assessments.draft-empty` when it says nothing new,
   *   `assessments.version-taken`, `conflict` when it is not the revision that was seen
   */
  async propose(person: PersonActor, id: string, revision: number, note: string): Promise<void> {
    await this.move(person, id, 'propose', 'assessments.instrument-proposed', async (tx, draft) => {
      if (draft.revision !== revision) throw conflict();
      await this.requirePublishable(tx, draft);
      return { note, proposedBy: person.userId, proposedAt: this.clock.now(), returnedReason: null };
    });
  }

  /** Its authors take it back, to go on writing. @throws Refused `not-found`, `forbidden`, `assessments.draft-over` */
  async retract(person: PersonActor, id: string): Promise<void> {
    await this.move(person, id, 'retract', 'assessments.instrument-retracted', () => Promise.resolve({}));
  }

  /** A second person gives it back. @throws Refused as `retract`, `assessments.own-draft` */
  async giveBack(person: PersonActor, id: string, reason: string): Promise<void> {
    await this.move(person, id, 'return', 'assessments.instrument-returned', () =>
      Promise.resolve({ returnedReason: reason }),
    );
  }

  /** Ends it unpublished; it is kept. @throws Refused as `retract` */
  async discard(person: PersonActor, id: string): Promise<void> {
    await this.move(person, id, 'discard', 'assessments.instrument-discarded', () =>
      Promise.resolve(this.decided(person)),
    );
  }

  /**
   * A second person publishes what they have read. Assessments that are begun from then on are by it; all others keep
   * their version.
   * @param revision the one whose changes were read
   * @throws Refused as `propose`, `assessments.own-draft`
   */
  async publish(person: PersonActor, id: string, revision: number): Promise<void> {
    await this.move(person, id, 'publish', 'assessments.instrument-published', async (tx, draft) => {
      if (draft.revision !== revision) throw conflict();
      await this.requirePublishable(tx, draft);
      return this.decided(person);
    });
  }

  private decided(person: PersonActor) {
    return { decidedBy: person.userId, decidedAt: this.clock.now() };
  }

  /** Moves a draft on; repeated by the same person, it changes nothing. */
  private async move(
    person: PersonActor,
    id: string,
    move: DraftMove,
    act: ActName,
    work: (tx: EntityManager, draft: DraftRow) => Promise<Partial<InstrumentDraft>>,
  ): Promise<void> {
    await this.change(person, move, `assessments.instrument.${move}`, async (tx) => {
      const draft = await this.locked(tx, id);
      if (isMoveDone(draft, move, person.userId)) return id;
      const refusal = draftRefusal(person, move, await authorsOf(tx, id));
      if (refusal === 'own-draft') throw refuse('assessments.own-draft', { status: 403 });
      const state = this.requireMove(draft, move);
      const changed = await work(tx, draft);
      await tx.update(InstrumentDraft, { id }, { ...changed, state });
      if (state === 'published') await this.insertVersion(tx, { ...draft, ...changed });
      const { version } = draft.definition;
      const details = { version, revision: draft.revision, ...reasonsOf(changed) };
      await recordAct(tx, person, { at: this.clock.now(), act, subject: { type: 'instrument-draft', id }, details });
      return id;
    });
  }

  private async insertVersion(tx: EntityManager, draft: DraftRow): Promise<void> {
    await tx.insert(InstrumentEntity, {
      id: newId(),
      version: draft.definition.version,
      definition: draft.definition,
      createdAt: this.clock.now(),
      source: draft.source,
      note: draft.note,
      draftId: draft.id,
      publishedBy: draft.decidedBy,
    });
  }

  /** @throws Refused `assessments.version-taken`, `assessments.draft-empty` */
  private async requirePublishable(tx: EntityManager, draft: DraftRow): Promise<void> {
    const published = (await publishedVersions(tx)).map(({ version }) => version);
    const { version } = draft.definition;
    if (!isLater(version, published))
      throw refuse('assessments.version-taken', { params: { version, next: nextVersion(published) } });
    const { instrument } = await this.instruments.newest(tx);
    if (isSame(diffInstruments(instrument, draft.definition))) throw refuse('assessments.draft-empty');
  }

  private requireMove(draft: DraftRow, move: DraftMove) {
    const state = afterDraftMove(draft.state, move);
    if (state === null) throw refuse('assessments.draft-over', { params: { state: draft.state } });
    return state;
  }

  private async locked(tx: EntityManager, id: string): Promise<DraftRow> {
    const draft = isId(id) ? await lockDraft(tx, id) : null;
    if (!draft) throw notFound();
    return draft;
  }

  private async insert(
    tx: EntityManager,
    person: PersonActor,
    basedOn: string,
    source: string,
    definition: Instrument,
  ): Promise<string> {
    const id = newId();
    const changedAt = this.clock.now();
    await tx.insert(InstrumentDraft, {
      id,
      basedOn,
      source,
      definition,
      note: '',
      state: 'draft',
      revision: 1,
      changedAt,
      returnedReason: null,
    });
    await tx.insert(DraftChange, { draftId: id, revision: 1, part: 'begin', changedBy: person.userId, changedAt });
    const details = { version: definition.version };
    const subject = { type: 'instrument-draft', id };
    await recordAct(tx, person, { at: changedAt, act: 'assessments.instrument-begun', subject, details });
    return id;
  }

  private async save(
    tx: EntityManager,
    person: PersonActor,
    { id, revision }: DraftRow,
    part: DraftPart,
    source: string,
    definition: Instrument,
  ): Promise<void> {
    const changedAt = this.clock.now();
    const next = revision + 1;
    await tx.update(InstrumentDraft, { id }, { source, definition, revision: next, changedAt });
    await tx.insert(DraftChange, { draftId: id, revision: next, part, changedBy: person.userId, changedAt });
  }

  /** One change after the other, of all drafts. @throws Refused `forbidden` */
  private change<T>(
    person: PersonActor,
    move: DraftMove,
    what: string,
    work: (tx: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.db.change<T>(person, { what, subject: null }, async (tx) => {
      if (!may(person, move)) throw refuse('forbidden', { status: 403 });
      await oneAtATime(tx, 'assessments.instrument-drafts');
      return work(tx);
    });
  }
}

const reasonsOf = ({ note, returnedReason }: Partial<InstrumentDraft>) => ({
  ...(note ? { note } : {}),
  ...(returnedReason ? { reason: returnedReason } : {}),
});
