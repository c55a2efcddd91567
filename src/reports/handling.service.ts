import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { type Actor, Database, recordAct } from '../database/index.js';
import { Distinctions } from '../distinctions/index.js';
import { Reminders } from '../notifications/index.js';
import { conflict, notFound, Refused } from '../web/index.js';
import type { AnswerForm, AskForm, SuspendForm } from './report.forms.js';
import { handlingRefusal } from './report.policy.js';
import { after, type Outcome, type ReportMove, type ReportState } from './report.rules.js';
import { addMessage, interestOf, listReports, messagesOf, reportById, type ReportRow } from './reports.queries.js';
import { SUBJECT } from './reports.service.js';

type Person = Extract<Actor, { kind: 'person' }>;
type Action = Parameters<typeof handlingRefusal>[1];

/** What FM4 does with reports: only people without a tie to the company, each act on record. */
@Injectable()
export class Handling {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    private readonly distinctions: Distinctions,
  ) {}

  list(person: Person, states: readonly ReportState[], page: number) {
    return this.db.as(person, (tx) => listReports(tx, person.userId, states, page));
  }

  /** A report with all that was said. @throws Refused 404, 403 `reports.interest-<which>` */
  read(person: Person, id: string) {
    return this.db.as(person, async (tx) => {
      const report = await this.allowed(tx, person, id, 'read');
      return { report, messages: await messagesOf(tx, report.id) };
    });
  }

  /** Takes a report, or takes it over: from then on it is in review. */
  take(person: Person, id: string, version: number): Promise<void> {
    return this.move(person, id, { action: 'take', move: 'take', version }, async (report, now) => ({
      handler_id: person.userId,
      taken_at: report.takenAt ?? now,
    }));
  }

  /** Asks whoever reported for something. */
  ask(person: Person, id: string, form: AskForm): Promise<void> {
    return this.move(person, id, { action: 'work', move: 'ask', version: form.version }, async (report, now, tx) => {
      await this.say(tx, person, report, form.pregunta, now);
      return {};
    });
  }

  /** Says what was found. */
  answer(person: Person, id: string, form: AnswerForm): Promise<void> {
    return this.move(person, id, { action: 'work', move: 'answer', version: form.version }, async (report, now, tx) => {
      await this.say(tx, person, report, form.respuesta, now);
      return { outcome: form.resultado, answered_at: now };
    });
  }

  /** Closes what was answered. */
  close(person: Person, id: string, version: number): Promise<void> {
    return this.move(person, id, { action: 'work', move: 'close', version }, async (_, now) => ({ closed_at: now }));
  }

  /** Steps back from a report for a tie to the company: who does so no longer sees it. */
  async stepBack(person: Person, id: string): Promise<void> {
    await this.db.as(person, async (tx) => {
      const report = await this.allowed(tx, person, id, 'read');
      const now = this.clock.now();
      await tx.query(
        'insert into report_conflicts (report_id, user_id, declared_at) values ($1, $2, $3) on conflict do nothing',
        [report.id, person.userId, now],
      );
      await tx.query('update reports set handler_id = null, version = version + 1 where id = $1 and handler_id = $2', [
        report.id,
        person.userId,
      ]);
      await this.record(tx, person, report, 'stepped-back', now);
      await this.reminders.refresh(tx, SUBJECT, report.id);
    });
  }

  /**
   * Suspends the distinction because of the report. Done twice with the same reasons it is done once, so that what was
   * interrupted between the two can be sent again.
   */
  async suspend(person: Person, id: string, form: SuspendForm): Promise<void> {
    const report = await this.db.as(person, (tx) => this.allowed(tx, person, id, 'suspend'));
    if (report.state !== 'in_review' && report.state !== 'answered') throw new Refused('reports.not-now');
    const { publicReason, internalReason, distinctionVersion } = form;
    const reasons = { publicReason, internalReason: `${internalReason} (reporte ${id})`, version: distinctionVersion };
    await this.distinctions.move(person, report.distinctionId, 'suspend', reasons);
    await this.db.as(person, async (tx) => {
      const now = this.clock.now();
      await tx.query(
        'update reports set suspended_at = coalesce(suspended_at, $2), version = version + 1 where id = $1',
        [id, now],
      );
      await this.record(tx, person, report, 'suspension-opened', now);
    });
  }

  private move(
    person: Person,
    id: string,
    wanted: { action: Action; move: ReportMove; version: number },
    change: (report: ReportRow, now: Date, tx: EntityManager) => Promise<Partial<Changes>>,
  ): Promise<void> {
    return this.db.as(person, async (tx) => {
      const report = await this.allowed(tx, person, id, wanted.action);
      if (report.version !== wanted.version) throw conflict();
      const state = after(report.state, wanted.move);
      if (!state) throw new Refused('reports.not-now');
      const now = this.clock.now();
      const changes: Changes = { ...unchanged(report), ...(await change(report, now, tx)) };
      await tx.query(
        `update reports set state = $2, handler_id = $3, taken_at = $4, outcome = $5, answered_at = $6, closed_at = $7,
           version = version + 1 where id = $1`,
        [
          report.id,
          state,
          changes.handler_id,
          changes.taken_at,
          changes.outcome,
          changes.answered_at,
          changes.closed_at,
        ],
      );
      await this.record(tx, person, report, pastTense[wanted.move], now);
      await this.reminders.refresh(tx, SUBJECT, report.id);
    });
  }

  private async allowed(tx: EntityManager, person: Person, id: string, action: Action): Promise<ReportRow> {
    const report = isId(id) ? await reportById(tx, id, true) : null;
    if (!report) throw notFound();
    const interest = await interestOf(tx, report, person.userId);
    const refusal = handlingRefusal(person, action, { interest, handlerId: report.handlerId });
    if (refusal) throw new Refused(`reports.may-not-${refusal}`, { status: 403 });
    return report;
  }

  private async say(tx: EntityManager, person: Person, report: ReportRow, body: string, at: Date): Promise<void> {
    await addMessage(tx, { id: newId(), reportId: report.id, authorId: person.userId, body, at });
  }

  /** Who did what, never what was said. */
  private record(tx: EntityManager, person: Person, report: ReportRow, what: string, at: Date): Promise<void> {
    return recordAct(tx, person, { at, act: `reports.${what}`, subject: { type: SUBJECT, id: report.id } });
  }
}

interface Changes {
  readonly handler_id: string | null;
  readonly taken_at: Date | null;
  readonly outcome: Outcome | null;
  readonly answered_at: Date | null;
  readonly closed_at: Date | null;
}

const unchanged = (report: ReportRow): Changes => ({
  handler_id: report.handlerId,
  taken_at: report.takenAt,
  outcome: report.outcome,
  answered_at: report.answeredAt,
  closed_at: report.closedAt,
});

const pastTense = {
  take: 'taken',
  ask: 'asked',
  answer: 'answered',
  write: 'written',
  close: 'closed',
} as const satisfies Record<ReportMove, string>;
