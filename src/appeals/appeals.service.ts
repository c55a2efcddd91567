import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { formatCode, parseCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { appealBy } from '../audits/index.js';
import { anonymous, Database, type PersonActor, recordAct, system } from '../database/index.js';
import { Reminders } from '../notifications/index.js';
import { Receipts } from '../reports/index.js';
import { Limits, type Locale } from '../web/index.js';
import { AppealEntity } from './appeal.entity.js';
import type { ComplaintForm } from './appeals.forms.js';
import {
  afterAppeal,
  complaintsFromAll,
  complaintsPerCaller,
  dueOn,
  formAge,
  publicFigures,
  receiptsPerCaller,
  type YearFigures,
} from './appeal.rules.js';
import {
  addComplaint,
  type Appealable,
  appealableOf,
  appealByReceipt,
  type AppealRow,
  appealsOfCompany,
  countsByYear,
  decisionBehind,
} from './appeals.queries.js';
import { refuse } from './appeals.refusals.js';

/** The type of appeals among the subjects of acts and mails. */
export const SUBJECT = 'appeal';

/** Who sends a request, as far as limits and the log need to know. */
export interface Caller {
  readonly ip: string;
  readonly request?: string;
}

/** What a company may appeal, until when, and what it has appealed. */
export interface OwnAppeals {
  readonly decision: (Appealable & { readonly until: string; readonly open: boolean }) | null;
  readonly appeals: readonly AppealRow[];
}

const receiver = (name: string, request?: string) => system(`appeals.${name}`, request);

/** What companies and the public do: appeal, complain, follow, withdraw. Companies cannot write the rows of FM4. */
@Injectable()
export class Appeals {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly receipts: Receipts,
    private readonly limits: Limits,
    private readonly reminders: Reminders,
  ) {}

  /** What the reader's company may appeal and has appealed. */
  ofCompany(reader: PersonActor): Promise<OwnAppeals> {
    return this.db.as(reader, async (tx) => {
      if (!reader.companyId) return { decision: null, appeals: [] };
      const decision = await appealableOf(tx, reader.companyId);
      const appeals = await appealsOfCompany(tx, reader.companyId);
      if (!decision) return { decision: null, appeals };
      const until = appealBy(decision.decidedAt);
      const taken = appeals.some(({ auditId, decidedAt, state }) => {
        const same = auditId === decision.auditId && decidedAt.getTime() === decision.decidedAt.getTime();
        return same && state !== 'withdrawn';
      });
      return { decision: { ...decision, until, open: !taken && dayOf(this.clock.now()) <= until }, appeals };
    });
  }

  /**
   * The company appeals the newest decision about it. Twice is once.
   * @throws Refused `appeals.nothing` without a decision, `appeals.too-late` after its term, `appeals.already`
   */
  async appeal(actor: PersonActor, form: { id: string; grounds: string; locale: Locale }): Promise<void> {
    const { companyId } = actor;
    if (!companyId) throw refuse('appeals.nothing');
    await this.db.change(receiver('file', actor.request), { what: 'appeals.file', subject: form.id }, async (tx) => {
      if (await tx.existsBy(AppealEntity, { id: form.id, companyId })) return;
      const decision = await appealableOf(tx, companyId);
      if (!decision) throw refuse('appeals.nothing');
      const now = this.clock.now();
      const { auditId, decidedAt } = decision;
      if (dayOf(now) > appealBy(decidedAt)) throw refuse('appeals.too-late');
      const row = { id: form.id, kind: 'appeal' as const, auditId, companyId, decidedAt, grounds: form.grounds };
      const added = await tx
        .createQueryBuilder()
        .insert()
        .into(AppealEntity)
        .values({
          ...row,
          state: 'received',
          locale: form.locale,
          receivedAt: now,
          dueOn: dueOn(now),
          filedBy: actor.userId,
        })
        .orIgnore()
        .returning('id')
        .execute();
      if ((added.raw as unknown[]).length === 0) throw refuse('appeals.already');
      const subject = { type: SUBJECT, id: form.id };
      await recordAct(tx, actor, { at: now, act: 'appeals.filed', subject, companyId, details: { auditId } });
      await this.reminders.refresh(tx, SUBJECT, form.id);
    });
  }

  /** The company takes back an appeal that is not resolved. Twice is once. @throws Refused `appeals.not-now` */
  async withdraw(actor: PersonActor, id: string): Promise<void> {
    await this.db.change(receiver('withdraw', actor.request), { what: 'appeals.withdraw', subject: id }, async (tx) => {
      const row = await tx.findOne(AppealEntity, {
        where: { id, kind: 'appeal', companyId: actor.companyId ?? newId() },
        lock: { mode: 'pessimistic_write' },
      });
      if (!row) throw refuse('appeals.nothing', { status: 404 });
      if (row.state === 'withdrawn') return;
      const state = afterAppeal(row.state, 'withdraw');
      if (!state) throw refuse('appeals.not-now', { params: { state: row.state } });
      const at = this.clock.now();
      await tx.update(AppealEntity, { id }, { state, withdrawnAt: at, version: row.version + 1 });
      const subject = { type: SUBJECT, id };
      await recordAct(tx, actor, { at, act: 'appeals.withdrawn', subject, companyId: row.companyId });
      await this.reminders.refresh(tx, SUBJECT, id);
    });
  }

  /** The token of an empty form. */
  newForm(): string {
    return this.receipts.open(this.clock.now());
  }

  /**
   * Receives a complaint about the decision behind a distinction. A form sent twice gives one complaint and one receipt.
   * @returns the receipt, `XXXX-XXXX-XXXX`; it is stored nowhere
   * @throws Refused `appeals.too-fast`, `appeals.form-old`, `appeals.no-company`, `appeals.no-decision`, 429 `too-many`
   */
  async complain(form: ComplaintForm, caller: Caller & { readonly locale: Locale }): Promise<string> {
    const now = this.clock.now();
    const age = this.receipts.openedFor(form.inicio, now);
    const stands = age === null ? 'too-old' : formAge(age);
    if (stands === 'too-fast') throw refuse('appeals.too-fast', { status: 422 });
    if (stands !== 'good') throw refuse('appeals.form-old', { status: 422 });
    await this.limits.take(complaintsPerCaller, this.receipts.callerOf(caller.ip, dayOf(now)));
    await this.limits.take(complaintsFromAll, 'all');
    const receipt = this.receipts.receiptOf(form.inicio);
    const what = { what: 'appeals.complain', subject: (id: string | null) => id };
    await this.db.change(receiver('complain', caller.request), what, (tx) =>
      this.add(tx, form, { receipt, now, locale: caller.locale }),
    );
    return formatCode(receipt);
  }

  /** A complaint, by its receipt. @throws Refused `appeals.no-receipt`, 429 `too-many` */
  async follow(receipt: string, { ip }: Caller): Promise<AppealRow> {
    await this.limits.take(receiptsPerCaller, this.receipts.callerOf(ip, dayOf(this.clock.now())));
    const parsed = parseCode(receipt);
    const found = parsed.ok
      ? await this.db.as(receiver('follow'), (tx) => appealByReceipt(tx, this.receipts.hashesOf(parsed.code)))
      : null;
    if (!found) throw refuse('appeals.no-receipt', { status: 422, field: 'recibo' });
    return found;
  }

  /** How many there were, as everybody may read it. */
  async figures(): Promise<YearFigures[]> {
    return publicFigures(await this.db.as(receiver('figures'), countsByYear));
  }

  private async add(
    tx: EntityManager,
    form: ComplaintForm,
    { receipt, now, locale }: { receipt: string; now: Date; locale: Locale },
  ): Promise<string | null> {
    const parsed = parseCode(form.codigo);
    if (!parsed.ok) throw refuse('appeals.no-company', { status: 422, field: 'codigo' });
    const about = await decisionBehind(tx, parsed.code);
    if (!about) throw refuse('appeals.no-decision', { status: 422, field: 'codigo' });
    const id = newId();
    const added = await addComplaint(tx, {
      ...about,
      id,
      grounds: form.texto,
      locale,
      receivedAt: now,
      dueOn: dueOn(now),
      receiptHash: this.receipts.hashOf(receipt),
      contactName: form.nombre ?? null,
      contactEmail: form.correo?.toLowerCase() ?? null,
    });
    if (!added) return null;
    await recordAct(tx, anonymous, { at: now, act: 'appeals.complained', subject: { type: SUBJECT, id } });
    await this.reminders.refresh(tx, SUBJECT, id);
    return id;
  }
}
