import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { formatCode, parseCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { anonymous, Database, recordAct, system } from '../database/index.js';
import { PublicDistinctions } from '../distinctions/index.js';
import { Reminders } from '../notifications/index.js';
import { Limits, type Locale } from '../web/index.js';
import { ReportEntity } from './report.entity.js';
import type { ReplyForm, ReportForm } from './report.forms.js';
import {
  after,
  deadlinesOf,
  MAX_SEARCH_WORDS,
  RECEIPTS_PER_CALLER,
  REPORTS_FROM_ALL,
  REPORTS_PER_CALLER,
} from './report.rules.js';
import { Receipts } from './report-receipts.js';
import {
  addMessage,
  addReport,
  companiesNamed,
  distinctionOf,
  type MessageRow,
  messagesOf,
  type ReportableCompany,
  reportByReceipt,
  type ReportRow,
} from './reports.queries.js';
import { refuse } from './reports.refusals.js';

/** The type of reports among the subjects of acts and mails. */
export const SUBJECT = 'report';

/** Who sends a request, as far as limits and the log need to know. */
export interface Caller {
  readonly ip: string;
  /** Id of the request. */
  readonly request?: string;
}

const receiver = (request?: string) => system('reports.public', request);

/** What the public does with reports, without an account: sends, follows, replies. */
@Injectable()
export class Reports {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly receipts: Receipts,
    private readonly limits: Limits,
    private readonly reminders: Reminders,
    private readonly distinctions: PublicDistinctions,
  ) {}

  /** The company of a distinction, by its public code in any spelling; null when there is none. */
  async companyOf(code: string): Promise<{ code: string; name: string } | null> {
    const parsed = parseCode(code);
    const found = parsed.ok ? await this.distinctions.byCode(parsed.code) : null;
    return parsed.ok && found ? { code: formatCode(parsed.code), name: found.tradeName } : null;
  }

  /** Companies of the public directory by words of their name, in force or no longer, with the codes of their distinctions. */
  async search(text: string): Promise<ReportableCompany[]> {
    const words = text.replaceAll('\u0000', '').split(/\s+/).filter(Boolean).slice(0, MAX_SEARCH_WORDS);
    if (words.length === 0) return [];
    const day = dayOf(this.clock.now());
    const found = await this.db.read((tx) => companiesNamed(tx, words, day));
    return found.map(({ code, ...company }) => ({ ...company, code: formatCode(code) }));
  }

  /** The token of an empty form. */
  newForm(): string {
    return this.receipts.open(this.clock.now());
  }

  /**
   * Receives a report. A form sent twice gives one report and one receipt.
   * @returns the receipt, `XXXX-XXXX-XXXX`; it is stored nowhere
   * @throws Refused `reports.too-fast`, `reports.form-old`, `reports.no-company`, 429 `too-many`
   */
  async receive(form: ReportForm, caller: Caller & { readonly locale: Locale }): Promise<string> {
    const now = this.clock.now();
    const age = this.receipts.ageOf(form.inicio, now);
    if (age === 'too-fast') throw refuse('reports.too-fast', { status: 422 });
    if (age !== 'good') throw refuse('reports.form-old', { status: 422 });
    await this.limits.take(REPORTS_PER_CALLER, this.receipts.callerOf(caller.ip, dayOf(now)));
    await this.limits.take(REPORTS_FROM_ALL, 'all');
    const receipt = this.receipts.receiptOf(form.inicio);
    await this.db.change(
      receiver(caller.request),
      { what: 'reports.receive', subject: (id: string | null) => id },
      (tx) => this.add(tx, form, { receipt, now, locale: caller.locale }),
    );
    return formatCode(receipt);
  }

  /** A report with its messages. @throws Refused `reports.no-receipt`, 429 `too-many` */
  async follow(receipt: string, { ip }: Caller): Promise<{ report: ReportRow; messages: MessageRow[] }> {
    const hashes = await this.checked(receipt, ip);
    return this.db.as(receiver(), async (tx) => {
      const report = await reportByReceipt(tx, hashes);
      if (!report) throw noReceipt();
      return { report, messages: await messagesOf(tx, report.id) };
    });
  }

  /** Adds a message of the reporter, which reopens an answered report. @throws Refused as `follow`, `reports.closed` */
  async reply(form: ReplyForm, { ip, request }: Caller): Promise<void> {
    const hashes = await this.checked(form.recibo, ip);
    await this.db.change(
      receiver(request),
      { what: 'reports.reply', subject: (id: string | null) => id },
      async (tx) => {
        const report = await reportByReceipt(tx, hashes, true);
        if (!report) throw noReceipt();
        const { id, version } = report;
        const state = after(report.state, 'write');
        if (!state) throw refuse('reports.closed', { field: 'texto' });
        const now = this.clock.now();
        const message = { id: form.envio, reportId: id, authorId: null, body: form.texto, at: now };
        if (!(await addMessage(tx, message))) return id;
        await tx.update(ReportEntity, { id }, { state, wroteAt: now, version: version + 1 });
        await this.reminders.refresh(tx, SUBJECT, id);
        return id;
      },
    );
  }

  /** The id of the new report; null when the form was sent before. */
  private async add(
    tx: EntityManager,
    form: ReportForm,
    { receipt, now, locale }: { receipt: string; now: Date; locale: Locale },
  ): Promise<string | null> {
    const parsed = parseCode(form.codigo);
    const about = parsed.ok ? await distinctionOf(tx, parsed.code) : null;
    if (!about) throw refuse('reports.no-company', { status: 422, field: 'codigo' });
    const id = await addReport(tx, {
      companyId: about.companyId,
      distinctionId: about.id,
      receiptHash: this.receipts.hashOf(receipt),
      category: form.categoria,
      locale,
      receivedAt: now,
      ...deadlinesOf(now),
    });
    if (id === null) return null;
    await addMessage(tx, { id: newId(), reportId: id, authorId: null, body: form.texto, at: now });
    const details = { category: form.categoria };
    await recordAct(tx, anonymous, { at: now, act: 'reports.received', subject: { type: SUBJECT, id }, details });
    await this.reminders.refresh(tx, SUBJECT, id);
    return id;
  }

  private async checked(receipt: string, ip: string): Promise<Buffer[]> {
    await this.limits.take(RECEIPTS_PER_CALLER, this.receipts.callerOf(ip, dayOf(this.clock.now())));
    const parsed = parseCode(receipt);
    if (!parsed.ok) throw noReceipt();
    return this.receipts.hashesOf(parsed.code);
  }
}

/** The same for a mistyped and for an unknown receipt. */
const noReceipt = () => refuse('reports.no-receipt', { status: 422, field: 'recibo' });
