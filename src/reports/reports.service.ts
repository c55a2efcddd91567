import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { formatCode, parseCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { anonymous, Database, recordAct, system } from '../database/index.js';
import { Reminders } from '../notifications/index.js';
import { type Limit, Limits, type Locale, Refused } from '../web/index.js';
import type { ReplyForm, ReportForm } from './report.forms.js';
import { after, deadlinesOf } from './report.rules.js';
import { Receipts } from './report-receipts.js';
import {
  addMessage,
  companiesNamed,
  distinctionOf,
  type MessageRow,
  messagesOf,
  reportByReceipt,
  type ReportRow,
} from './reports.queries.js';

export const SUBJECT = 'report';

const perCaller: Limit = { name: 'report', points: 5, seconds: 3600 };
const fromAll: Limit = { name: 'report-all', points: 300, seconds: 3600 };
const looks: Limit = { name: 'report-receipt', points: 30, seconds: 600 };

const receiver = system('reports.public');

/** What somebody without an account does with a report: sends it, follows it, adds to it. */
@Injectable()
export class Reports {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly receipts: Receipts,
    private readonly limits: Limits,
    private readonly reminders: Reminders,
  ) {}

  /** The company behind a code, by what is public; null when there is none. */
  async companyOf(code: string): Promise<{ code: string; name: string } | null> {
    const parsed = parseCode(code);
    if (!parsed.ok) return null;
    const [row] = await this.db.as(anonymous, (tx) =>
      tx.query('select public_distinction($1) as found', [parsed.code]),
    );
    return row?.found ? { code: formatCode(parsed.code), name: row.found.tradeName } : null;
  }

  /** Companies of the directory by name, with their codes. */
  async search(text: string): Promise<{ code: string; name: string }[]> {
    const words = text.replaceAll('\u0000', '').split(/\s+/).filter(Boolean).slice(0, 6);
    if (words.length === 0) return [];
    const day = dayOf(this.clock.now());
    const rows = await this.db.as(anonymous, (tx) => companiesNamed(tx, words, day));
    return rows.map(({ code, name }) => ({ code: formatCode(code), name }));
  }

  /** Goes with an empty form. */
  newForm(): string {
    return this.receipts.open(this.clock.now());
  }

  /**
   * Receives a report. Sent twice from one form, it is one, with one receipt.
   * @returns the receipt, `XXXX-XXXX-XXXX`: it is nowhere else
   * @throws Refused `reports.too-fast`, `reports.form-old`, `reports.no-company`, 429 `too-many`
   */
  async receive(form: ReportForm, caller: { ip: string; locale: Locale }): Promise<string> {
    const now = this.clock.now();
    const age = this.receipts.ageOf(form.inicio, now);
    if (age === 'too-fast') throw new Refused('reports.too-fast', { status: 422 });
    if (age !== 'good') throw new Refused('reports.form-old', { status: 422 });
    await this.limits.take(perCaller, this.receipts.callerOf(caller.ip, dayOf(now)));
    await this.limits.take(fromAll, 'all');
    const receipt = this.receipts.receiptOf(form.inicio);
    await this.db.as(receiver, (tx) => this.write(tx, form, { receipt, now, locale: caller.locale }));
    return formatCode(receipt);
  }

  /** A report with all that was said. @throws Refused `reports.no-receipt`, 429 `too-many` */
  async follow(receipt: string, ip: string): Promise<{ report: ReportRow; messages: MessageRow[] }> {
    const hash = await this.checked(receipt, ip);
    return this.db.as(receiver, async (tx) => {
      const report = await reportByReceipt(tx, hash);
      if (!report) throw noReceipt();
      return { report, messages: await messagesOf(tx, report.id) };
    });
  }

  /** Adds something. A report that was answered is looked at again. @throws Refused as `follow`, `reports.closed` */
  async reply(form: ReplyForm, ip: string): Promise<void> {
    const hash = await this.checked(form.recibo, ip);
    await this.db.as(receiver, async (tx) => {
      const report = await reportByReceipt(tx, hash, true);
      if (!report) throw noReceipt();
      const state = after(report.state, 'write');
      if (!state) throw new Refused('reports.closed', { field: 'texto' });
      const now = this.clock.now();
      const message = { id: form.envio, reportId: report.id, authorId: null, body: form.texto, at: now };
      if (!(await addMessage(tx, message))) return;
      await tx.query('update reports set state = $2, wrote_at = $3, version = version + 1 where id = $1', [
        report.id,
        state,
        now,
      ]);
      await this.reminders.refresh(tx, SUBJECT, report.id);
    });
  }

  private async write(
    tx: EntityManager,
    form: ReportForm,
    { receipt, now, locale }: { receipt: string; now: Date; locale: Locale },
  ): Promise<void> {
    const parsed = parseCode(form.codigo);
    const about = parsed.ok ? await distinctionOf(tx, parsed.code) : null;
    if (!about) throw new Refused('reports.no-company', { status: 422, field: 'codigo' });
    const id = newId();
    const { acknowledgeBy, answerBy } = deadlinesOf(now);
    const added: unknown[] = await tx.query(
      `insert into reports (id, company_id, distinction_id, receipt_hash, category, locale, state, received_at,
         acknowledge_by, answer_by) values ($1, $2, $3, $4, $5, $6, 'received', $7, $8, $9)
       on conflict (receipt_hash) do nothing returning id`,
      [
        id,
        about.companyId,
        about.id,
        this.receipts.hashOf(receipt),
        form.categoria,
        locale,
        now,
        acknowledgeBy,
        answerBy,
      ],
    );
    if (added.length === 0) return;
    await addMessage(tx, { id: newId(), reportId: id, authorId: null, body: form.texto, at: now });
    const details = { category: form.categoria };
    await recordAct(tx, anonymous, { at: now, act: 'reports.received', subject: { type: SUBJECT, id }, details });
    await this.reminders.refresh(tx, SUBJECT, id);
  }

  private async checked(receipt: string, ip: string): Promise<Buffer> {
    await this.limits.take(looks, this.receipts.callerOf(ip, dayOf(this.clock.now())));
    const parsed = parseCode(receipt);
    if (!parsed.ok) throw noReceipt();
    return this.receipts.hashOf(parsed.code);
  }
}

/** The same for what is mistyped and what never was. */
const noReceipt = () => new Refused('reports.no-receipt', { status: 422, field: 'recibo' });
