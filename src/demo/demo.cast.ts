import type { INestApplicationContext } from '@nestjs/common';
import type { FixedClock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Accounts } from '../accounts/index.js';
import { CompanyActivation, Registrations } from '../companies/index.js';
import { Database, type PersonActor, type Role, system } from '../database/index.js';
import { Advisors, CompanyAdvice, FirstPays, Hires, Questions } from '../guidance/index.js';
import { demoPassword, staff } from './demo.accounts.js';
import type { DemoCompany } from './demo.companies.js';
import { confirmAddress } from './demo.queries.js';
import type { DemoApp, DemoEmployer } from './demo.follow-up.js';

/** What a company asks FM4 from a page of the guidance, what FM4 answers, and whether that was all it needed. */
export interface DemoAsked {
  readonly from: string;
  readonly text: string;
  readonly answer?: string;
  readonly settled?: boolean;
}

/** A question as FM4 publishes it. */
export type DemoQuestion = Parameters<Questions['begin']>[2];

/** How often a bank opened an account with a document, and how often not. */
export interface DemoBank {
  readonly bank: string;
  readonly document: string;
  readonly accepted: number;
  readonly refused: number;
}

/** Who loads the demonstration. */
export const loader = system('demo');

/** The people of the demonstration: they come in as anybody does, and act afterwards in their roles. */
export class DemoCast {
  protected readonly people = new Map<string, string>();
  protected readonly db: Database;
  private readonly companyIds = new Map<string, string>();
  private readonly accounts: Accounts;
  private passwordHash: Promise<string> | undefined;

  constructor(
    protected readonly app: INestApplicationContext,
    readonly clock: FixedClock,
  ) {
    this.db = app.get(Database);
    this.accounts = app.get(Accounts);
  }

  /** The people of FM4, with their roles. */
  async hireStaff(): Promise<void> {
    for (const { email, name, roles } of staff) {
      const userId = await this.person(email, name);
      for (const role of roles) {
        await this.join(userId, null, role);
      }
    }
  }

  /** The company registers and its administrator confirms the mail. */
  async register(company: DemoCompany): Promise<void> {
    const { team: _team, activity: _activity, ...data } = company;
    const registration = {
      ...data,
      contactPhone: null,
      rfcCheck: 'matches' as const,
      password: demoPassword,
      locale: 'es' as const,
      key: newId(),
    };
    const { companyId } = await this.app.get(Registrations).register(registration, undefined, await this.hash());
    this.companyIds.set(company.rfc, companyId);
    const { contactEmail: email } = company;
    const what = 'demo.confirm-address';
    const userId = await this.db.change<string>(loader, { what, subject: (id) => id }, (tx) =>
      confirmAddress(tx, email),
    );
    this.people.set(email, userId);
  }

  /** FM4 activates it, and the colleagues come in. */
  async activate(company: DemoCompany): Promise<void> {
    const companyId = this.idOf(company);
    await this.app.get(CompanyActivation).activate(this.fm4('admin@fm4.example', ['staff_admin']), companyId);
    for (const [name, mailbox] of company.team) {
      const userId = await this.person(addressOf(company, mailbox), name);
      await this.join(userId, companyId, 'learner');
    }
  }

  /** The company opens a hire file from the guidance, by an alias and a post. */
  async hire(company: DemoCompany, situation: string, alias: string, post: string): Promise<void> {
    const words = { alias, post, startsOn: dayOf(this.clock.now()), noName: true };
    await this.app.get(Hires).open(this.admin(company), this.idOf(company), newId(), situation, words);
  }

  /** What those who edit content do. */
  asEditor(work: (app: DemoApp, editor: PersonActor) => Promise<void>): Promise<void> {
    return work(this.app, this.contents);
  }

  /** What a company does as an employer. */
  asEmployer(company: DemoCompany, work: (app: DemoApp, employer: DemoEmployer) => Promise<void>): Promise<void> {
    return work(this.app, { actor: this.admin(company), companyId: this.idOf(company) });
  }

  /** The company asks FM4 from a page of the guidance, and somebody of FM4 answers. */
  async askFm4(company: DemoCompany, { from, text, answer, settled = false }: DemoAsked): Promise<void> {
    const [asking, advice] = [this.admin(company), this.app.get(CompanyAdvice)];
    const words = { id: newId(), text, noName: true };
    const id = await advice.ask(asking, this.idOf(company), { from, situation: '' }, words);
    if (!answer) return;
    await this.app.get(Advisors).answer(this.contents, id, { id: newId(), text: answer, version: 1 });
    if (settled) await advice.close(asking, this.idOf(company), id);
  }

  /** What FM4 publishes of questions, and of what people report about banks. */
  async fillGuide(
    published: readonly DemoQuestion[],
    waiting: DemoQuestion,
    banks: readonly DemoBank[],
  ): Promise<void> {
    await this.publishQuestions(published, waiting);
    await this.reportBanks(banks);
  }

  /** FM4 publishes questions: one person writes, another publishes; and another one waits for that. */
  private async publishQuestions(published: readonly DemoQuestion[], waiting: DemoQuestion): Promise<void> {
    const questions = this.app.get(Questions);
    const propose = async (writer: PersonActor, content: DemoQuestion) => {
      const id = await questions.begin(writer, newId(), content);
      await questions.propose(writer, id);
      return id;
    };
    for (const content of published) {
      const id = await propose(this.contents, content);
      const { version } = await questions.one(this.coordination, id);
      await questions.publish(this.coordination, id, version);
    }
    await propose(this.coordination, waiting);
  }

  /** What banks did with a document, as people report it; FM4 counts the reports, but for the last one. */
  private async reportBanks(reports: readonly DemoBank[]): Promise<void> {
    const pays = this.app.get(FirstPays);
    const happenedOn = dayOf(this.clock.now());
    for (const { bank, document, accepted, refused } of reports)
      for (let n = 0; n < accepted + refused; n++) {
        const id = newId();
        await pays.report({ id, bank, document, outcome: n < accepted ? 'accepted' : 'refused', happenedOn });
        await pays.decide(this.contents, id, 'counted');
      }
    const [{ bank, document }] = reports as [DemoBank];
    await pays.report({ id: newId(), bank, document, outcome: 'accepted', happenedOn });
  }

  protected idOf = (company: DemoCompany): string => this.companyIds.get(company.rfc)!;
  protected admin = (company: DemoCompany): PersonActor => this.member(company, company.contactEmail, 'company_admin');
  protected fm4 = (email: string, roles: readonly Role[]): PersonActor => this.actor(email, null, roles);
  protected get contents(): PersonActor {
    return this.fm4('contenidos@fm4.example', ['content_editor', 'legal_reviewer']);
  }

  protected get coordination(): PersonActor {
    return this.fm4('admin@fm4.example', ['staff_admin']);
  }

  protected get auditor(): PersonActor {
    return this.fm4('auditora@fm4.example', ['auditor']);
  }

  protected member(company: DemoCompany, email: string, role: Role): PersonActor {
    return this.actor(email, this.idOf(company), [role]);
  }

  /** Somebody with an account, and no role anywhere. */
  protected async stranger(email: string, name: string): Promise<PersonActor> {
    await this.person(email, name);
    return this.actor(email, null, []);
  }

  private actor(email: string, companyId: string | null, roles: readonly Role[]): PersonActor {
    return { kind: 'person', userId: this.people.get(email)!, companyId, roles };
  }

  /** A colleague may answer for the company from now on. */
  async mayAnswer(company: DemoCompany, mailbox: string): Promise<void> {
    await this.join(this.people.get(addressOf(company, mailbox))!, this.idOf(company), 'company_editor');
  }

  protected async join(userId: string, companyId: string | null, role: Role): Promise<void> {
    await this.db.change(loader, { what: 'demo.join', subject: userId }, (tx) =>
      this.accounts.join(tx, loader, { userId, companyId, role }),
    );
  }

  /** Each thing takes so long until it is done. */
  protected *oneByOne<T>(things: Iterable<T>, milliseconds: number): Generator<T> {
    for (const thing of things) {
      this.clock.advance(milliseconds);
      yield thing;
    }
  }

  /** All have one password, which this tells anybody: it is hashed once, at a tenth of a second. */
  private hash(): Promise<string> {
    return (this.passwordHash ??= this.accounts.hashPassword(demoPassword));
  }

  private async person(email: string, name: string): Promise<string> {
    const account = { email, name, passwordHash: await this.hash(), verified: true, locale: 'es' as const };
    const { userId } = await this.accounts.createPerson(account);
    this.people.set(email, userId);
    return userId;
  }
}

/** The address of one of a company's mailboxes: at the domain of its contact. */
export const addressOf = (company: DemoCompany, mailbox: string) => company.contactEmail.replace(/^[^@]+/, mailbox);
