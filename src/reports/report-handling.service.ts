import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { Database, type PersonActor, recordAct } from '../database/index.js';
import { Proposals } from '../distinctions/index.js';
import { Reminders } from '../notifications/index.js';
import { conflict, notFound } from '../web/index.js';
import { ReportConflictEntity, ReportEntity } from './report.entity.js';
import type { AnswerForm, AskForm, SuspendForm } from './report.forms.js';
import { type HandlingAction, handlingRefusal } from './report.policy.js';
import { after, type ReportMove, type ReportState } from './report.rules.js';
import {
  addMessage,
  interestOf,
  listReports,
  markSuspended,
  messagesOf,
  reportById,
  type ReportRow,
} from './reports.queries.js';
import { refuse } from './reports.refusals.js';
import { SUBJECT } from './reports.service.js';

type Changes = Partial<Pick<ReportEntity, 'handlerId' | 'takenAt' | 'outcome' | 'answeredAt' | 'closedAt'>>;

/**
 * What FM4 does with reports: only people without a tie to the company; every change is in the act log.
 * All refuse with 404 `not-found`, 403 `reports.may-not-…`; changes with `conflict`, `reports.not-now`.
 */
@Injectable()
export class ReportHandling implements OnModuleInit {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    private readonly proposals: Proposals,
  ) {}

  /** The reports that the person may see. @param page from 1 */
  list(person: PersonActor, states: readonly ReportState[], page: number) {
    return this.db.as(person, (tx) => listReports(tx, person.userId, states, page));
  }

  /** A report with its messages. */
  read(person: PersonActor, id: string) {
    return this.db.as(person, async (tx) => {
      const report = await this.allowed(tx, person, id, 'read');
      return { report, messages: await messagesOf(tx, report.id) };
    });
  }

  /** Takes a report, or takes it over from its handler: it is in review. */
  take(person: PersonActor, id: string, version: number): Promise<void> {
    return this.move(person, id, { action: 'take', move: 'take', version }, (report, now) => ({
      handlerId: person.userId,
      takenAt: report.takenAt ?? now,
    }));
  }

  /** Asks the reporter a question. */
  ask(person: PersonActor, id: string, { version, pregunta }: AskForm): Promise<void> {
    return this.move(person, id, { action: 'work', move: 'ask', version, message: pregunta }, () => ({}));
  }

  /** Answers the report: what FM4 found. */
  answer(person: PersonActor, id: string, { version, respuesta, resultado }: AnswerForm): Promise<void> {
    const wanted = { action: 'work', move: 'answer', version, message: respuesta } as const;
    return this.move(person, id, wanted, (_, now) => ({ outcome: resultado, answeredAt: now }));
  }

  /** Closes an answered report. */
  close(person: PersonActor, id: string, version: number): Promise<void> {
    return this.move(person, id, { action: 'work', move: 'close', version }, (_, now) => ({ closedAt: now }));
  }

  /** Declares a tie to the company: from then on the person no longer sees the report, and does not handle it. */
  async stepBack(person: PersonActor, id: string): Promise<void> {
    const { userId } = person;
    await this.db.change(person, { what: 'reports.step-back', subject: id }, async (tx) => {
      const report = await this.allowed(tx, person, id, 'read');
      const now = this.clock.now();
      await tx.insert(ReportConflictEntity, { reportId: report.id, userId, declaredAt: now });
      if (report.handlerId === userId) await this.update(tx, report, { handlerId: null });
      await this.record(tx, person, report, 'stepped-back', now);
      await this.reminders.refresh(tx, SUBJECT, report.id);
    });
  }

  /**
   * Proposes to suspend the distinction because of the report; another person confirms. Idempotent with the same reasons, so
   * that a request interrupted between the two transactions can be repeated.
   */
  async suspend(person: PersonActor, id: string, form: SuspendForm): Promise<void> {
    const report = await this.db.as(person, (tx) => this.allowed(tx, person, id, 'suspend'));
    if (report.state !== 'in_review' && report.state !== 'answered') throw notNow(report);
    const { publicReason, internalReason, distinctionVersion } = form;
    const reasons = { publicReason, internalReason: `${internalReason} (reporte ${id})`, version: distinctionVersion };
    await this.proposals.propose(person, report.distinctionId, 'suspend', reasons, id);
    await this.db.change(person, { what: 'reports.suspend', subject: id }, (tx) =>
      this.record(tx, person, report, 'suspension-proposed', this.clock.now()),
    );
  }

  /** Has the report say so when the suspension that was proposed because of it is confirmed. */
  onModuleInit(): void {
    this.proposals.whenConfirmed(async (tx, person, { reportId, move }, at) => {
      const report = reportId !== null && move === 'suspend' ? await reportById(tx, reportId, true) : null;
      if (!report) return;
      await markSuspended(tx, report.id, at);
      await this.record(tx, person, report, 'suspension-opened', at);
    });
  }

  private move(
    person: PersonActor,
    id: string,
    wanted: { action: HandlingAction; move: Exclude<ReportMove, 'write'>; version: number; message?: string },
    changesOf: (report: ReportRow, now: Date) => Changes,
  ): Promise<void> {
    const { action, move, version, message } = wanted;
    return this.db.change(person, { what: `reports.${move}`, subject: id }, async (tx) => {
      const report = await this.allowed(tx, person, id, action);
      const state = after(report.state, move);
      if (!state) throw notNow(report);
      if (report.version !== version) throw conflict();
      const now = this.clock.now();
      if (message !== undefined) {
        await addMessage(tx, { id: newId(), reportId: report.id, authorId: person.userId, body: message, at: now });
      }
      await this.update(tx, report, { ...changesOf(report, now), state });
      await this.record(tx, person, report, pastTense[move], now);
      await this.reminders.refresh(tx, SUBJECT, report.id);
    });
  }

  /** Changes a report that this transaction has locked. */
  private async update(
    tx: EntityManager,
    { id, version }: ReportRow,
    changes: Changes & { state?: ReportState },
  ): Promise<void> {
    await tx.update(ReportEntity, { id }, { ...changes, version: version + 1 });
  }

  /** The report, locked. */
  private async allowed(
    tx: EntityManager,
    person: PersonActor,
    id: string,
    action: HandlingAction,
  ): Promise<ReportRow> {
    const report = isId(id) ? await reportById(tx, id, true) : null;
    if (!report) throw notFound();
    const interest = await interestOf(tx, report, person.userId);
    const refusal = handlingRefusal(person, action, { interest, handlerId: report.handlerId });
    if (refusal) throw refuse(`reports.may-not-${refusal}`, { status: 403 });
    return report;
  }

  /** Who did what, never what was said. */
  private record(
    tx: EntityManager,
    person: PersonActor,
    report: ReportRow,
    what: HandlingAct,
    at: Date,
  ): Promise<void> {
    return recordAct(tx, person, { at, act: `reports.${what}`, subject: { type: SUBJECT, id: report.id } });
  }
}

/** What is put on record of a report that is handled. */
type HandlingAct =
  | (typeof pastTense)[Exclude<ReportMove, 'write'>]
  | 'stepped-back'
  | 'suspension-proposed'
  | 'suspension-opened';

const pastTense = {
  take: 'taken',
  ask: 'asked',
  answer: 'answered',
  write: 'written',
  close: 'closed',
} as const satisfies Record<ReportMove, string>;

const notNow = ({ state }: ReportRow) => refuse('reports.not-now', { params: { state } });
