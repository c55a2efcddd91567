import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { cleanPhoto, NoPhoto } from '#libs/photos';
import { NotStored, type ReceivedFile, Storage } from '#libs/storage';
import { appliesTo, Assessments } from '../../assessments/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import type { AuditCase } from '../cases/cases.queries.js';
import type { EntryForm, InterviewForm, ObservationForm, PhotoForm, SampleForm } from './entry.forms.js';
import { MAX_PHOTOS, notedAt, ofKind, PHOTO_SIDE } from './entry.rules.js';
import type { EntryData, EntryKind, Photo } from './entry.types.js';
import { Visit, VisitEntry } from './visit.entity.js';
import { addEntry, entriesOf, entryOf } from './visit.queries.js';
import { worksFrom } from './visit.rules.js';
import { Visits } from './visits.service.js';

/** What is put down, with what it is about. */
interface Written {
  readonly kind: EntryKind;
  readonly itemId: string | null;
  readonly data: EntryData;
}

/**
 * What auditors put down in the workplace, at once or hours later when there is a network again. The key of each makes it
 * one, however often it is sent.
 */
@Injectable()
export class VisitEntries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly storage: Storage,
    private readonly assessments: Assessments,
    private readonly cases: AuditCases,
    private readonly visits: Visits,
  ) {}

  /** What was seen of a practice. @throws Refused as `keep`, `not-found` for a practice that is not of this company's */
  observe(actor: PersonActor, auditId: string, form: ObservationForm): Promise<void> {
    const { item, result, note = '' } = form;
    return this.keep(actor, auditId, form, { kind: 'observation', itemId: item, data: { result, note } });
  }

  /** An interview, without a name. @throws Refused as `keep` */
  interview(actor: PersonActor, auditId: string, form: InterviewForm): Promise<void> {
    const { who, post = null, sex = null, said = '' } = form;
    const ofStaff = who === 'staff';
    const data = { who, post: ofStaff ? post : null, sex: ofStaff ? sex : null, traits: form.traits(), said };
    return this.keep(actor, auditId, form, { kind: 'interview', itemId: null, data });
  }

  /** Files and payrolls looked at. @throws Refused as `keep`, `audits.fact-empty` (422) when it is none */
  sample(actor: PersonActor, auditId: string, form: SampleForm): Promise<void> {
    const { files, payrolls, sampleNote: note = '' } = form;
    if (files + payrolls === 0) throw refuse('audits.fact-empty', { status: 422, field: 'files' });
    return this.keep(actor, auditId, form, { kind: 'sample', itemId: null, data: { files, payrolls, note } });
  }

  /**
   * A photo. It is drawn anew from its pixels: where and when it was taken, by which device, and what else a camera writes
   * into it is gone before it is stored.
   * @throws Refused as `keep`, `audits.visit-photo` (422) when it is none, `audits.visit-photos-many`
   */
  async photo(actor: PersonActor, auditId: string, form: PhotoForm, sent: ReceivedFile): Promise<void> {
    const known = await this.db.as(actor, async (tx) => {
      const place = await this.placeFor(tx, actor, auditId, form);
      if (!place) return true;
      const photos = ofKind(await entriesOf(tx, place.visit.id), 'photo');
      if (photos.length >= MAX_PHOTOS) throw refuse('audits.visit-photos-many', { params: { max: MAX_PHOTOS } });
      return false;
    });
    if (known) return;
    const clean = await cleanPhoto(sent.path, PHOTO_SIDE).catch((error: unknown) => {
      if (error instanceof NoPhoto) throw refuse('audits.visit-photo', { status: 422, field: 'photo' });
      throw error;
    });
    const { bytes, sha256 } = clean;
    const storageKey = `visits/${auditId}/${form.key.toLowerCase()}.jpg`;
    await this.storage.put(storageKey, bytes, { contentType: 'image/jpeg' });
    const data: Photo = { caption: form.caption, storageKey, sha256, size: bytes.length };
    // bytes that no row names are written over by the next try, under the same key
    await this.keep(actor, auditId, form, { kind: 'photo', itemId: form.photoItem ?? null, data });
  }

  /** Takes back what the person put down. Twice changes nothing. @throws Refused as `keep`, `not-found` */
  async remove(actor: PersonActor, auditId: string, entryId: string): Promise<void> {
    const gone = await this.db.change(actor, { what: 'audits.remove-visit-entry', subject: auditId }, async (tx) => {
      const { visit } = await this.visits.allowed(tx, actor, auditId, 'work');
      const entry = await entryOf(tx, entryId);
      if (!entry || entry.visitId !== visit!.id || entry.madeBy !== actor.userId) throw notFound();
      if (entry.removedAt === null) await tx.update(VisitEntry, { id: entry.id }, { removedAt: this.clock.now() });
      return entry.kind === 'photo' ? (entry.data as Photo).storageKey : null;
    });
    if (gone) await this.storage.delete(gone);
  }

  /** A photo of a visit of the case, for who may read the case. @throws Refused `not-found`, why the policy says no */
  async openPhoto(actor: PersonActor, auditId: string, entryId: string): Promise<Uint8Array> {
    const key = await this.db.as(actor, async (tx) => {
      await this.cases.readable(tx, actor, auditId, 'read-review');
      const entry = await entryOf(tx, entryId);
      if (!entry || entry.kind !== 'photo' || entry.removedAt !== null) throw notFound();
      if (!(await tx.existsBy(Visit, { id: entry.visitId, auditId }))) throw notFound();
      return (entry.data as Photo).storageKey;
    });
    return this.storage.get(key).catch((error: unknown) => {
      throw error instanceof NotStored ? notFound() : error;
    });
  }

  /**
   * Puts it down once. What has arrived already is fine, also when the visit has moved on meanwhile.
   * @throws Refused why the policy says no; `audits.visit-other-person` when somebody else is signed in now;
   *   `audits.visit-not-yet` before the day; `audits.visit-key` when the key is of something else
   */
  private async keep(actor: PersonActor, auditId: string, form: EntryForm, written: Written): Promise<void> {
    await this.db.change(actor, { what: 'audits.visit-entry', subject: auditId }, async (tx) => {
      const place = await this.placeFor(tx, actor, auditId, form);
      if (!place) return;
      const { visit, found } = place;
      const { kind, itemId, data } = written;
      if (itemId !== null) await this.requireItem(tx, found, itemId);
      const now = this.clock.now();
      const said = form.notedAt === undefined ? null : new Date(form.notedAt);
      const times = { notedAt: notedAt(said, { from: worksFrom(visit), now }), receivedAt: now };
      const made = { id: form.key, visitId: visit.id, companyId: visit.companyId, madeBy: actor.userId };
      await addEntry(tx, { ...made, kind, itemId, data, ...times });
    });
  }

  /** The visit in which it is put down, locked; null: it is there already. */
  private async placeFor(tx: EntityManager, actor: PersonActor, auditId: string, { author, key }: EntryForm) {
    if (author !== actor.userId) throw refuse('audits.visit-other-person');
    const known = await entryOf(tx, key);
    if (known) {
      const isHere = known.madeBy === actor.userId && (await tx.existsBy(Visit, { id: known.visitId, auditId }));
      if (isHere) return null;
      throw refuse('audits.visit-key');
    }
    const { found, visit } = await this.visits.allowed(tx, actor, auditId, 'work');
    if (!visit) throw notFound();
    if (this.clock.now() < worksFrom(visit)) throw refuse('audits.visit-not-yet');
    return { found, visit };
  }

  private async requireItem(tx: EntityManager, { audit }: AuditCase, itemId: string): Promise<void> {
    const { instrument, profile } = await this.assessments.submission(tx, audit.assessmentId);
    const item = instrument.items.find(({ id }) => id === itemId);
    if (!item || !appliesTo(item, profile)) throw notFound();
  }
}
