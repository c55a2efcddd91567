import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Accounts, type DataSubject } from '../../accounts/index.js';
import { CONFIG, type Secrets, secretsOf } from '../../config/index.js';
import { type Actor, Database, recordAct, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { actorOf, Limits, type Locale, notFound, type Viewer } from '../../web/index.js';
import { refuse } from '../privacy.refusals.js';
import { PrivacyRequestEntity } from './request.entity.js';
import type { OwnRequestForm, RequestForm } from './request.forms.js';
import {
  after,
  answerBy,
  MIN_TEXT,
  needsText,
  REQUESTS_PER_CALLER,
  REQUESTS_PER_MAILBOX,
  type RequestMove,
  type Right,
} from './request.rules.js';
import { requestIn } from './request-token.js';
import { requestById, requestsOf } from './requests.queries.js';

/** The type of requests among the subjects of acts and mails. */
export const SUBJECT = 'privacy-request';

/** The viewer, as the rooms know them. */
export const subjectOf = ({ userId, email }: Viewer): DataSubject => ({
  userId,
  email: email === '' ? null : email.toLowerCase(),
});

/** What people ask about their own data: ask, confirm, withdraw. */
@Injectable()
export class PersonRequests {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly accounts: Accounts,
    private readonly reminders: Reminders,
    @Inject(CONFIG) private readonly config: Secrets,
  ) {}

  /**
   * A request of a signed-in person: open at once; one for access is answered by the page itself.
   * @throws Refused `privacy.text-needed` at `texto`, `privacy.asked-already`
   */
  async ask(viewer: Viewer, form: OwnRequestForm, locale: Locale): Promise<void> {
    requireText(form);
    const change = { what: 'privacy.ask', subject: (id: string) => id };
    await this.db.change(actorOfSystem(viewer), change, async (tx) => {
      const { userId, name, email } = viewer;
      const known = await requestsOf(tx, subjectOf(viewer));
      const same = known.some(({ asksFor, state }) => asksFor === form.derecho && ['open', 'decided'].includes(state));
      if (same) throw refuse('privacy.asked-already', { field: 'derecho' });
      const person = { userId, name, email: email.toLowerCase(), locale, proof: 'session' } as const;
      const request = await this.add(tx, form, person);
      await this.confirmIn(tx, request, actorOf(viewer));
      return request.id;
    });
  }

  /**
   * A request by somebody not signed in: a mail asks to confirm it. The answer tells nothing about accounts.
   * @throws Refused `privacy.text-needed` at `texto`, 429 `too-many`
   */
  async askByMail(form: RequestForm, caller: { ip: string; request: string; locale: Locale }): Promise<void> {
    requireText(form);
    const email = form.correo.toLowerCase();
    await this.limits.take(REQUESTS_PER_CALLER, caller.ip);
    await this.limits.take(REQUESTS_PER_MAILBOX, email);
    const change = { what: 'privacy.ask', subject: (id: string) => id };
    await this.db.change(system('privacy.public', caller.request), change, async (tx) => {
      const person = { userId: null, name: form.nombre, email, locale: caller.locale, proof: 'mailbox' } as const;
      const { id } = await this.add(tx, form, person);
      await this.reminders.refresh(tx, SUBJECT, id);
      return id;
    });
  }

  /** The id in the link of a mail, which may be older than the present secret; null for anything else. */
  private requestIn(token: string): string | null {
    return (
      secretsOf(this.config)
        .map((secret) => requestIn(secret, token))
        .find((id) => id !== null) ?? null
    );
  }

  /** The request of a mail's link; `hasAccount`: its data are shown to who signs in. @throws Refused `not-found` */
  async follow(token: string): Promise<{ request: PrivacyRequestEntity; hasAccount: boolean }> {
    const id = this.requestIn(token);
    const found = await this.db.as(system('privacy.public'), async (tx) => {
      const request = id === null ? null : await requestById(tx, id);
      return request && { request, hasAccount: (await this.accounts.personWith(tx, request.email)) !== null };
    });
    if (!found) throw notFound();
    return found;
  }

  /** The person confirms by their mailbox that it is they who ask. Twice is fine. @throws Refused `not-found` */
  async confirm(token: string, requestId: string): Promise<void> {
    await this.byToken(token, requestId, 'privacy.confirm', async (tx, request, actor) => {
      if (request.state !== 'unconfirmed') return;
      await this.confirmIn(tx, request, actor);
    });
  }

  /** @throws Refused `privacy.not-now`, `not-found` */
  async withdrawByMail(token: string, requestId: string): Promise<void> {
    await this.byToken(token, requestId, 'privacy.withdraw', (tx, request, actor) =>
      this.withdrawIn(tx, request, actor),
    );
  }

  /** @throws Refused `privacy.not-now`, `not-found` */
  async withdraw(viewer: Viewer, id: string): Promise<void> {
    await this.db.change(actorOfSystem(viewer), { what: 'privacy.withdraw', subject: id }, async (tx) => {
      const own = (await requestsOf(tx, subjectOf(viewer))).some((one) => one.id === id);
      const request = own ? await requestById(tx, id, true) : null;
      if (!request) throw notFound();
      await this.withdrawIn(tx, request, actorOf(viewer));
    });
  }

  private async add(
    tx: EntityManager,
    { derecho, texto }: OwnRequestForm,
    person: Pick<PrivacyRequestEntity, 'userId' | 'name' | 'email' | 'locale' | 'proof'>,
  ): Promise<PrivacyRequestEntity> {
    const id = newId();
    const row = {
      id,
      asksFor: derecho,
      body: texto,
      state: 'unconfirmed',
      askedAt: this.clock.now(),
      ...person,
    } as const;
    await tx.insert(PrivacyRequestEntity, row);
    return (await requestById(tx, id))!;
  }

  /** The terms run from here. A request for access is answered at once: the file is ready. */
  private async confirmIn(tx: EntityManager, request: PrivacyRequestEntity, actor: Actor): Promise<void> {
    const now = this.clock.now();
    const account = await this.accounts.personWith(tx, request.email);
    // who is signed in without an address is known by the account alone
    const own = request.proof === 'session' && request.email === '' ? request.userId : null;
    const confirmed = { confirmedAt: now, answerBy: answerBy(now), userId: account?.userId ?? own };
    await this.record(tx, actor, request, 'asked', { right: request.asksFor });
    if (request.asksFor === 'access') {
      const done = { decision: 'granted', decidedAt: now, doneAt: now, closedAt: now } as const;
      await this.move(tx, request, 'hand-out', { ...confirmed, ...done });
    } else {
      await this.move(tx, request, 'confirm', confirmed);
    }
  }

  private async withdrawIn(tx: EntityManager, request: PrivacyRequestEntity, actor: Actor): Promise<void> {
    await this.move(tx, request, 'withdraw', { closedAt: this.clock.now() });
    await this.record(tx, actor, request, 'withdrawn');
  }

  private async move(
    tx: EntityManager,
    { id, state, version }: PrivacyRequestEntity,
    move: RequestMove,
    changes: Partial<PrivacyRequestEntity>,
  ): Promise<void> {
    const next = after(state, move);
    if (!next) throw refuse('privacy.not-now');
    await tx.update(PrivacyRequestEntity, { id }, { ...changes, state: next, version: version + 1 });
    await this.reminders.refresh(tx, SUBJECT, id);
  }

  private async byToken(
    token: string,
    requestId: string,
    what: string,
    work: (tx: EntityManager, request: PrivacyRequestEntity, actor: Actor) => Promise<void>,
  ): Promise<void> {
    const id = this.requestIn(token);
    const actor = system('privacy.public', requestId);
    await this.db.change(actor, { what, subject: id }, async (tx) => {
      const request = id === null ? null : await requestById(tx, id, true);
      if (!request) throw notFound();
      await work(tx, request, actor);
    });
  }

  private record(
    tx: EntityManager,
    actor: Actor,
    { id }: PrivacyRequestEntity,
    what: 'asked' | 'withdrawn',
    details: Record<string, string> = {},
  ): Promise<void> {
    const subject = { type: SUBJECT, id };
    return recordAct(tx, actor, { at: this.clock.now(), act: `privacy.${what}`, subject, details });
  }
}

/** The tables of requests are FM4's and the system's: a person acts on their own through this service only. */
export const actorOfSystem = (viewer: Viewer): Actor => system('privacy.own', actorOf(viewer).request);

function requireText({ derecho, texto }: { derecho: Right; texto: string }): void {
  if (needsText(derecho) && texto.trim().length < MIN_TEXT)
    throw refuse('privacy.text-needed', { status: 422, field: 'texto' });
}
