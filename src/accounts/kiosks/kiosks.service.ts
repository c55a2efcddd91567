import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId, newId } from '#libs/ids';
import { Database, oneAtATime, type PersonActor, recordAct, system } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { mayAppoint } from '../account.policy.js';
import { refuse } from '../accounts.refusals.js';
import { CompanyNames } from '../company-names.js';
import { newToken, tokenHash } from '../identity/tokens.js';
import { Kiosk } from './kiosk.entity.js';
import { codeOfPerson, kioskPeople, type KioskPerson } from './kiosks.queries.js';
import { LINK_LASTS, MOST_KIOSKS, MOST_NAMES } from './kiosks.rules.js';

const reading = system('accounts.kiosk');

/** An open kiosk, as its tablet shows it. */
export interface OpenKiosk {
  readonly id: string;
  readonly companyId: string;
  readonly company: string;
  readonly name: string;
  /** Null: people type their code. */
  readonly people: readonly KioskPerson[] | null;
}

/** Tablets that people of a company share: a link makes a tablet one, until the company closes it. */
@Injectable()
export class Kiosks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly companyNames: CompanyNames,
  ) {}

  /** A company's kiosks, those that are closed left out. */
  list(actor: PersonActor, companyId: string): Promise<Kiosk[]> {
    return this.db.as(actor, (tx) =>
      tx.find(Kiosk, { where: { companyId, closedAt: IsNull() }, order: { madeAt: 'asc' } }),
    );
  }

  /** Makes one. @returns its id and the token of its link @throws Refused `accounts.kiosks-many`, `forbidden` */
  async make(
    actor: PersonActor,
    companyId: string,
    { name, showsNames }: { name: string; showsNames: boolean },
  ): Promise<{ id: string; token: string }> {
    this.requireManager(actor, companyId);
    const token = newToken();
    const change = { what: 'accounts.make-kiosk', subject: ({ id }: { id: string }) => id };
    return this.db.change(actor, change, async (tx) => {
      await oneAtATime(tx, `accounts.kiosks ${companyId}`);
      const open = await tx.countBy(Kiosk, { companyId, closedAt: IsNull() });
      if (open >= MOST_KIOSKS) throw refuse('accounts.kiosks-many', { params: { n: MOST_KIOSKS } });
      const at = this.clock.now();
      const id = newId();
      await tx.insert(Kiosk, {
        id,
        companyId,
        name,
        showsNames,
        ...this.linkOf(token, at),
        deviceHash: null,
        openedAt: null,
        closedAt: null,
        madeBy: actor.userId,
        madeAt: at,
      });
      await recordAct(tx, actor, { at, act: 'accounts.kiosk-made', subject: { type: 'kiosk', id }, companyId });
      return { id, token };
    });
  }

  /** A new link; the tablet that was this kiosk is none any more. @throws Refused `not-found`, `forbidden` */
  async renew(actor: PersonActor, companyId: string, id: string): Promise<{ token: string }> {
    const token = newToken();
    await this.change(actor, companyId, id, 'accounts.renew-kiosk', {
      ...this.linkOf(token, this.clock.now()),
      deviceHash: null,
      openedAt: null,
    });
    return { token };
  }

  /** Closes one: its tablet opens nothing any more. @throws Refused `not-found`, `forbidden` */
  async close(actor: PersonActor, companyId: string, id: string): Promise<void> {
    const closed = { closedAt: this.clock.now(), linkHash: null, linkUntil: null };
    await this.change(actor, companyId, id, 'accounts.close-kiosk', closed);
  }

  /** Whether a link can be opened now. */
  canOpen(token: string): Promise<boolean> {
    return this.db.as(reading, (tx) => tx.existsBy(Kiosk, this.openable(token)));
  }

  /** Makes the tablet that opens a link its kiosk; the link is spent. @returns what the tablet keeps @throws Refused `accounts.kiosk-link` */
  async open(token: string, request: string): Promise<string> {
    const secret = newToken();
    const actor = system('accounts.kiosk', request);
    const change = { what: 'accounts.open-kiosk', subject: (id: string) => id };
    const opened = await this.db.change(actor, change, async (tx) => {
      const found = await tx.findOneBy(Kiosk, this.openable(token));
      if (!found) throw refuse('accounts.kiosk-link', { status: 410 });
      const at = this.clock.now();
      const spent = { linkHash: null, linkUntil: null, deviceHash: tokenHash(secret), openedAt: at };
      const { affected } = await tx.update(Kiosk, { id: found.id, ...this.openable(token) }, spent);
      if (affected !== 1) throw refuse('accounts.kiosk-link', { status: 410 });
      const subject = { type: 'kiosk', id: found.id };
      await recordAct(tx, actor, { at, act: 'accounts.kiosk-opened', subject, companyId: found.companyId });
      return found.id;
    });
    return `${opened}.${secret}`;
  }

  /** The kiosk that a tablet is by what it keeps; null: none, or none any more. */
  async of(kept: string): Promise<OpenKiosk | null> {
    const [id = '', secret = ''] = kept.split('.');
    if (!isId(id)) return null;
    return this.db.as(reading, async (tx) => {
      const found = await tx.findOneBy(Kiosk, { id, deviceHash: tokenHash(secret), closedAt: IsNull() });
      if (!found) return null;
      const { companyId, name, showsNames } = found;
      return {
        id,
        companyId,
        company: (await this.companyNames.nameOf(tx, companyId)) ?? '',
        name,
        people: showsNames ? await kioskPeople(tx, companyId, MOST_NAMES) : null,
      };
    });
  }

  /** The code of somebody who chose their name; '' for nobody of the company. */
  async codeOf({ companyId }: OpenKiosk, userId: string): Promise<string> {
    if (!isId(userId)) return '';
    return (await this.db.as(reading, (tx) => codeOfPerson(tx, companyId, userId))) ?? '';
  }

  private openable(token: string) {
    return { linkHash: tokenHash(token), linkUntil: MoreThan(this.clock.now()), closedAt: IsNull() };
  }

  private linkOf(token: string, at: Date) {
    return { linkHash: tokenHash(token), linkUntil: new Date(at.getTime() + LINK_LASTS) };
  }

  private async change(
    actor: PersonActor,
    companyId: string,
    id: string,
    what: string,
    changes: Partial<Kiosk>,
  ): Promise<void> {
    this.requireManager(actor, companyId);
    if (!isId(id)) throw notFound();
    await this.db.change(actor, { what, subject: id }, async (tx) => {
      const { affected } = await tx.update(Kiosk, { id, companyId, closedAt: IsNull() }, changes);
      if (affected !== 1) throw notFound();
    });
  }

  private requireManager(actor: PersonActor, companyId: string): void {
    if (!mayAppoint(actor, { companyId, role: 'learner' })) throw refuse('accounts.not-yours-to-give', { status: 403 });
  }
}
