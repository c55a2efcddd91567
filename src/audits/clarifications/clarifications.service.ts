import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { addWorkingDays, dayOf } from '#libs/mexico';
import { type Assessment, Assessments } from '../../assessments/index.js';
import { Database, type PersonActor } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import type { Audit } from '../cases/audit.entity.js';
import { AuditCases } from '../cases/audit-cases.js';
import type { AuditCase } from '../cases/cases.queries.js';
import { Clarification, ClarificationMessage } from './clarifications.entity.js';
import { type ThreadRow, threadsOf } from './clarifications.queries.js';
import { changeOf, type ItemChange, itemsNamedIn, unansweredItems } from './clarifications.rules.js';

/** A clarification with what the company changed in its practice since it was asked. */
export interface Thread extends ThreadRow {
  readonly change: ItemChange | null;
}

/** What FM4 asks of a company about single practices: prepared one by one, sent together, settled by the review. */
@Injectable()
export class Clarifications {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly cases: AuditCases,
    private readonly assessments: Assessments,
  ) {}

  /** The clarifications of a case with what changed since, as far as the transaction's actor may see them. */
  async threads(tx: EntityManager, submission: Assessment, auditId: string): Promise<Thread[]> {
    const found = await threadsOf(tx, auditId);
    const threads: Thread[] = [];
    for (const row of found) threads.push({ ...row, change: await this.changeSince(tx, submission, row) });
    return threads;
  }

  /**
   * Prepares a question about a practice, or adds to the one that is open; the company hears of it when it is sent.
   * The same text twice is one question.
   * @throws Refused why the policy says no; `not-found` for a practice that the company was not asked
   */
  async prepare(actor: PersonActor, auditId: string, itemId: string, text: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.prepare-clarification', subject: auditId }, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'clarify');
      const { instrument } = await this.assessments.submission(tx, audit.assessmentId);
      if (!instrument.items.some(({ id }) => id === itemId)) throw notFound();
      await this.write(tx, actor, audit, itemId, text);
    });
  }

  /** Drops what was prepared and not sent. Dropping it twice changes nothing. @throws Refused why the policy says no */
  async drop(actor: PersonActor, auditId: string, itemId: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.drop-clarification', subject: auditId }, async (tx) => {
      await this.cases.allowed(tx, actor, auditId, 'clarify');
      const open = await this.open(tx, auditId, itemId);
      if (!open) return;
      await tx.delete(ClarificationMessage, { clarificationId: open.id, side: 'fm4', sentAt: IsNull() });
      if (open.state === 'prepared') await tx.delete(Clarification, { id: open.id });
    });
  }

  /**
   * Sends what was prepared, with a note that may name further practices: the case goes back to the company, and only
   * the practices that are asked about open.
   * @param asked `note`: empty when the prepared questions say all; `term`: working days
   * @throws Refused why the policy says no, `audits.nothing-to-ask` (422, at `question`)
   */
  async send(actor: PersonActor, auditId: string, asked: { note: string; term: number }): Promise<void> {
    await this.db.change(actor, { what: 'audits.clarify', subject: auditId }, async (tx) => {
      const { audit } = await this.cases.allowed(tx, actor, auditId, 'clarify');
      const { instrument, signed } = await this.assessments.submission(tx, audit.assessmentId);
      const known = instrument.items.map(({ id }) => id);
      const named = itemsNamedIn(asked.note, known);
      for (const itemId of named) await this.write(tx, actor, audit, itemId, asked.note);
      if (asked.note !== '' && named.length === 0) await this.write(tx, actor, audit, null, asked.note);
      const unsent = await tx.findBy(ClarificationMessage, { auditId, side: 'fm4', sentAt: IsNull() });
      const ids = new Set(unsent.map(({ clarificationId }) => clarificationId));
      const own = (await tx.findBy(Clarification, { auditId })).filter(({ id }) => ids.has(id));
      if (own.length === 0) throw refuse('audits.nothing-to-ask', { status: 422, field: 'question' });
      const at = this.clock.now();
      const answerBy = addWorkingDays(dayOf(at), asked.term);
      for (const { id } of own) {
        await tx.update(
          Clarification,
          { id },
          { state: 'asked', askedAt: at, answerBy, submissionId: signed?.id ?? null },
        );
        await tx.update(ClarificationMessage, { clarificationId: id, sentAt: IsNull() }, { sentAt: at });
      }
      const items = own.flatMap(({ itemId }) => itemId ?? []).toSorted((a, b) => known.indexOf(a) - known.indexOf(b));
      await this.assessments.reopen(tx, actor, audit.assessmentId, items);
      const question = textOf(own, unsent, asked.note);
      await this.cases.move(tx, audit, 'clarify', { returnedAt: at, clarification: question, answerBy });
      await this.cases.record(tx, actor, audit, 'audits.returned', { question, items, answerBy });
    });
  }

  /** The verdicts on practices settle what was asked about them and answered since. */
  async settle(tx: EntityManager, actor: PersonActor, { id: auditId }: Audit, items: readonly string[]): Promise<void> {
    const settled = { state: 'settled' as const, settledBy: actor.userId, settledAt: this.clock.now() };
    await tx.update(Clarification, { auditId, itemId: In([...items]), state: In(['asked', 'answered']) }, settled);
  }

  /** When the company was last asked about each practice of a case. */
  async askedAt(tx: EntityManager, auditId: string): Promise<ReadonlyMap<string, Date>> {
    const found = await tx.findBy(Clarification, { auditId, itemId: Not(IsNull()), askedAt: Not(IsNull()) });
    const last = new Map<string, Date>();
    for (const { itemId, askedAt } of found) {
      const known = last.get(itemId!);
      if (!known || known < askedAt!) last.set(itemId!, askedAt!);
    }
    return last;
  }

  /**
   * Keeps the company from handing in again while a question has neither an answer nor a change.
   * @throws Refused `audits.clarifications-open` naming the practices
   */
  async demandAnswers(tx: EntityManager, assessmentId: string, auditId: string): Promise<void> {
    const threads = await this.threads(tx, await this.assessments.submission(tx, assessmentId), auditId);
    const changed = new Set(threads.flatMap(({ itemId, change }) => (itemId && change ? [itemId] : [])));
    const left = unansweredItems(threads, changed);
    if (left.length > 0) {
      throw refuse('audits.clarifications-open', { params: { n: left.length, items: left.join(', ') } });
    }
  }

  /** The case of a company that waits for its answers, locked, in the system's scope. @throws Refused `audits.not-now` */
  requireReturned({ audit }: AuditCase): void {
    if (audit.state !== 'returned') throw refuse('audits.not-now', { params: { state: audit.state } });
  }

  private open(tx: EntityManager, auditId: string, itemId: string): Promise<Clarification | null> {
    return tx.findOneBy(Clarification, { auditId, itemId, state: Not('settled') });
  }

  private async write(
    tx: EntityManager,
    actor: PersonActor,
    audit: Audit,
    itemId: string | null,
    text: string,
  ): Promise<void> {
    const { id: auditId, companyId } = audit;
    const at = this.clock.now();
    const known = itemId === null ? null : await this.open(tx, auditId, itemId);
    const clarificationId = known?.id ?? newId();
    if (!known) {
      const row = { id: clarificationId, auditId, companyId, itemId, state: 'prepared' as const };
      await tx.insert(Clarification, { ...row, openedBy: actor.userId, openedAt: at });
    }
    if (await tx.existsBy(ClarificationMessage, { clarificationId, side: 'fm4', text, sentAt: IsNull() })) return;
    const message = { id: newId(), clarificationId, auditId, companyId, side: 'fm4' as const, text };
    await tx.insert(ClarificationMessage, { ...message, authorId: actor.userId, writtenAt: at });
  }

  private async changeSince(tx: EntityManager, submission: Assessment, row: ThreadRow): Promise<ItemChange | null> {
    if (row.itemId === null || row.submissionId === null) return null;
    const before = (await this.assessments.signedItems(tx, row.submissionId)).get(row.itemId);
    if (!before) return null;
    const { answers, evidence } = submission;
    const { value = null, note = '' } = answers[row.itemId] ?? {};
    return changeOf(before, { value, note, files: (evidence[row.itemId] ?? []).map(({ sha256 }) => sha256) });
  }
}

/** What is asked in one text, as the mail says it: each question under its practice, and the note where it is not one. */
function textOf(own: readonly Clarification[], unsent: readonly ClarificationMessage[], note: string): string {
  const said = own.flatMap(({ id, itemId }) =>
    unsent
      .filter((message) => message.clarificationId === id && message.text !== note)
      .map(({ text }) => (itemId === null || text.includes(itemId) ? text : `${itemId}: ${text}`)),
  );
  return [...said, ...(note === '' ? [] : [note])].join('\n\n');
}
