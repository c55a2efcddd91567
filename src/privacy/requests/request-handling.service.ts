import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { type HeldItem, PersonData } from '../../accounts/index.js';
import { Database, type PersonActor, recordAct, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { refuse } from '../privacy.refusals.js';
import { SUBJECT } from './person-requests.service.js';
import { PrivacyRequestEntity } from './request.entity.js';
import type { CarryOutForm, DecideForm, ExtendForm } from './request.forms.js';
import {
  after,
  effectBy,
  extendedAnswerBy,
  MIN_REASONS,
  type Outcome,
  type RequestMove,
  type RequestState,
} from './request.rules.js';
import { listRequests, requestById } from './requests.queries.js';

/**
 * What FM4 does with requests. All refuse with `not-found`; changes with `conflict`, `privacy.not-now`, and 403
 * `privacy.own-request`: nobody decides about themselves.
 */
@Injectable()
export class RequestHandling {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    private readonly personData: PersonData,
  ) {}

  list(person: PersonActor, states: readonly RequestState[], page: number) {
    return this.db.as(person, (tx) => listRequests(tx, states, page));
  }

  /** A request, with what is held about its person: counts, no contents. */
  read(person: PersonActor, id: string): Promise<{ request: PrivacyRequestEntity; held: Outcome[] }> {
    return this.db.as(this.actorOf(person), async (tx) => {
      const request = isId(id) ? await requestById(tx, id) : null;
      if (!request || request.state === 'unconfirmed') throw notFound();
      const closed = request.closedAt !== null;
      const held = closed ? [] : await this.personData.held(tx, request);
      return { request, held: held.map(outcomeOf) };
    });
  }

  /** As much time again, once. @throws Refused `privacy.extended-already` */
  extend(person: PersonActor, id: string, { version, motivo }: ExtendForm): Promise<void> {
    return this.move(person, id, { move: 'extend', version }, async (_tx, request, at) => {
      if (request.extendedAt) throw refuse('privacy.extended-already');
      return { answerBy: extendedAnswerBy(request.answerBy!), extendedAt: at, extensionReason: motivo };
    });
  }

  /** The determination, with its reasons; one that grants something is then carried out. */
  decide(person: PersonActor, id: string, { version, decision, razones }: DecideForm): Promise<void> {
    const refused = decision === 'refused';
    return this.move(person, id, { move: refused ? 'refuse' : 'decide', version }, async (_tx, _request, at) => ({
      decision,
      reasons: razones,
      decidedBy: person.userId,
      decidedAt: at,
      ...(refused ? { closedAt: at } : { effectBy: effectBy(at) }),
    }));
  }

  /** Carries a decision out: an erasure here and now, all else by who says what they did. */
  carryOut(person: PersonActor, id: string, { version, hecho }: CarryOutForm): Promise<void> {
    return this.move(person, id, { move: 'carry-out', version }, async (tx, request, at) => {
      const done = { doneBy: person.userId, doneAt: at, closedAt: at };
      if (request.asksFor === 'erasure') {
        const held = await this.personData.erase(tx, { userId: request.userId, email: request.email || null });
        return { ...done, outcome: held.map(outcomeOf), ...(isAccountGone(held) ? { userId: null } : {}) };
      }
      if (hecho.length < MIN_REASONS) throw refuse('privacy.say-what', { status: 422, field: 'hecho' });
      return { ...done, reasons: `${request.reasons}\n\n${hecho}` };
    });
  }

  private move(
    person: PersonActor,
    id: string,
    { move, version }: { move: RequestMove; version: number },
    changesOf: (tx: EntityManager, request: PrivacyRequestEntity, at: Date) => Promise<Partial<PrivacyRequestEntity>>,
  ): Promise<void> {
    return this.db.change(this.actorOf(person), { what: `privacy.${move}`, subject: id }, async (tx) => {
      const request = isId(id) ? await requestById(tx, id, true) : null;
      if (!request) throw notFound();
      if (request.userId === person.userId) throw refuse('privacy.own-request', { status: 403 });
      if (request.version !== version) throw conflict();
      const state = after(request.state, move);
      if (!state) throw refuse('privacy.not-now');
      const at = this.clock.now();
      const changes = await changesOf(tx, request, at);
      await tx.update(PrivacyRequestEntity, { id }, { ...changes, state, version: version + 1 });
      const subject = { type: SUBJECT, id };
      const details = changes.decision ? { decision: changes.decision } : {};
      await recordAct(tx, person, { at, act: `privacy.${pastTense[move]}`, subject, details });
      await this.reminders.refresh(tx, SUBJECT, id);
    });
  }

  /** Every room's data are read and erased in the system's scope; who did it is in the act log. */
  private actorOf(person: PersonActor) {
    return system(`privacy.by.${person.userId}`, person.request);
  }
}

const pastTense = {
  confirm: 'asked',
  'hand-out': 'handed-out',
  extend: 'extended',
  decide: 'decided',
  refuse: 'decided',
  'carry-out': 'carried-out',
  withdraw: 'withdrawn',
} as const satisfies Record<RequestMove, string>;

export const outcomeOf = ({ key, rows, fate, ground }: HeldItem): Outcome => ({
  key,
  count: rows.length,
  fate,
  ground,
});

const isAccountGone = (held: readonly HeldItem[]): boolean =>
  held.some(({ key, fate }) => key === 'accounts.account' && fate === 'deleted');
