import { readFile } from 'node:fs/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { type Day, dayOf } from '#libs/mexico';
import { type Actor, Database, hasRole, type PersonActor, system } from '../../database/index.js';
import { conflict, notFound } from '../../web/index.js';
import { refuse } from '../guidance.refusals.js';
import { Papers, readPapers } from '../papers/papers.service.js';
import {
  type AccountReport,
  countedCells,
  decideReport,
  insertReport,
  type RefusedDocument,
  refusalsSince,
  reportById,
  waitingReports,
} from './account-reports.queries.js';
import { type FirstPay, parseFirstPay } from './first-pay.content.js';
import { type AccountOutcome, type CountedCell, isReportable, moderatorRoles, shownFrom } from './first-pay.rules.js';

/** What a bank did with a document. */
export interface ReportedAccount {
  readonly id: string;
  readonly bank: string;
  readonly document: string;
  readonly outcome: AccountOutcome;
  readonly happenedOn: Day;
}

/** The account for the first pay: what banks took, as far as reports tell, and who decides which of them count. */
@Injectable()
export class FirstPays implements OnModuleInit {
  private loaded: FirstPay | null = null;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly papers: Papers,
  ) {}

  async onModuleInit(): Promise<void> {
    const text = await readFile(new URL('../content/bancos.yaml', import.meta.url), 'utf8');
    const { papers } = await readPapers();
    this.loaded = parseFirstPay(text, new Set(papers.map(({ slug }) => slug)));
  }

  get content(): FirstPay {
    if (!this.loaded) throw new Error('the banks are read at start');
    return this.loaded;
  }

  get today(): Day {
    return dayOf(this.clock.now());
  }

  /** The documents of the matrix by their names in that language. */
  documents(locale: 'es' | 'en'): Promise<{ slug: string; name: string }[]> {
    return this.db.read((tx) => this.documentsIn(tx, locale));
  }

  /** As `documents`, in a transaction that runs. */
  async documentsIn(tx: EntityManager, locale: 'es' | 'en'): Promise<{ slug: string; name: string }[]> {
    const papers = await this.papers.at(tx);
    const names = new Map(papers.map(({ slug, words }) => [slug, words[locale].name]));
    return this.content.documents.map((slug) => ({ slug, name: names.get(slug)! }));
  }

  /** What counts of the last year. */
  cells(): Promise<CountedCell[]> {
    return this.db.read((tx) => countedCells(tx, shownFrom(this.today)));
  }

  /**
   * Takes a report. Nothing of who sends it is kept, and a form that arrives twice is one report.
   * @throws Refused `not-found` for a bank or document that is not in the matrix, `guidance.report-day` (422)
   */
  async report({ id, bank, document, outcome, happenedOn }: ReportedAccount): Promise<void> {
    const { banks, documents } = this.content;
    if (!banks.some((one) => one.id === bank) || !documents.includes(document)) throw notFound();
    if (!isReportable(happenedOn, this.today))
      throw refuse('guidance.report-day', { status: 422, field: 'happenedOn' });
    const reportId = isId(id) ? id : newId();
    // not on behalf of the sender, whom nothing of it may name
    const what = 'guidance.account.report';
    await this.db.change(system(what), { what, subject: reportId }, async (tx) => {
      const receivedAt = this.clock.now();
      await insertReport(tx, { id: reportId, bank, document, outcome, happenedOn, receivedAt });
    });
  }

  /** Refusals that count since that day, for the room that listens. In FM4's scope. */
  refusals(tx: EntityManager, since: Day): Promise<RefusedDocument[]> {
    return refusalsSince(tx, since);
  }

  /** What waits for FM4. @throws Refused `forbidden` */
  waiting(actor: Actor): Promise<AccountReport[]> {
    requireModerator(actor);
    return this.db.as(actor, waitingReports);
  }

  /**
   * Decides whether a report counts. Deciding the same again changes nothing.
   * @throws Refused `forbidden`, `not-found`, `conflict` when somebody decided otherwise
   */
  async decide(actor: PersonActor, id: string, state: 'counted' | 'dismissed'): Promise<void> {
    await this.db.change(actor, { what: `guidance.account.${state}`, subject: id }, async (tx) => {
      requireModerator(actor);
      const known = isId(id) ? await reportById(tx, id) : null;
      if (!known) throw notFound();
      if (known.state === state) return;
      if (!(await decideReport(tx, id, { state, userId: actor.userId, at: this.clock.now() }))) throw conflict();
    });
  }
}

function requireModerator(actor: Actor): void {
  if (actor.kind !== 'person' || !hasRole(actor, ...moderatorRoles)) throw refuse('forbidden', { status: 403 });
}
