import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { pageNumber } from '#libs/paging';
import { type ActName, Database, hasRole, type PersonActor, recordAct, system } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { conflict, notFound } from '../../web/index.js';
import { LiaisonOffices } from '../directory/offices.service.js';
import { refuse } from '../liaison.refusals.js';
import { LIAISON_REQUEST } from '../liaison.subjects.js';
import { refusePersonalData } from '../personal-data.js';
import { LiaisonRequestEntity } from './request.entity.js';
import { countRequests, lockRequest, requestById, type RequestRow, requestsIn } from './request.queries.js';
import { answerBy, PAGE_OF_REQUESTS, type RequestState } from './request.rules.js';

/** Liaisons ask, FM4's administration answers, either closes. All refuse with `not-found` what the person does not see. */
@Injectable()
export class LiaisonRequests {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reminders: Reminders,
    private readonly offices: LiaisonOffices,
  ) {}

  /** A page of those that the person may see, from 1; one beyond the last is the last. */
  list(
    person: PersonActor,
    state: RequestState | null,
    asked: unknown,
  ): Promise<{ requests: RequestRow[]; page: number; pages: number }> {
    return this.db.as(person, async (tx) => {
      const pages = Math.ceil((await countRequests(tx, state)) / PAGE_OF_REQUESTS);
      const page = pageNumber(asked, Math.max(1, pages));
      const offset = (page - 1) * PAGE_OF_REQUESTS;
      return { requests: await requestsIn(tx, state, { limit: PAGE_OF_REQUESTS, offset }), page, pages };
    });
  }

  async read(person: PersonActor, id: string): Promise<RequestRow> {
    const found = isId(id) ? await this.db.as(person, (tx) => requestById(tx, id)) : null;
    if (!found) throw notFound();
    return found;
  }

  /** A liaison asks for their municipality; twice with one id is once. @throws Refused `liaison.number-of-a-person` (422) */
  async ask(person: PersonActor, id: string, { subject, text }: { subject: string; text: string }): Promise<void> {
    refusePersonalData({ subject, text });
    const municipality = await this.offices.ownMunicipality(person);
    const scope = system('liaison.ask', person.request);
    await this.db.change(scope, { what: 'liaison.ask', subject: id }, async (tx) => {
      if (await requestById(tx, id)) return;
      const at = this.clock.now();
      const asked = { askedBy: person.userId, askedAt: at, answerBy: answerBy(at) };
      await tx.insert(LiaisonRequestEntity, { id, municipality, subject, text, ...asked });
      await this.tell(tx, person, 'liaison.request-asked', id);
    });
  }

  /** Answers; the same again is once. @throws Refused `liaison.request-closed`, `conflict`, `liaison.number-of-a-person` */
  async answer(staff: PersonActor, id: string, answer: string): Promise<void> {
    refusePersonalData({ answer });
    await this.db.change(staff, { what: 'liaison.answer', subject: id }, async (tx) => {
      const request = isId(id) ? await lockRequest(tx, id) : null;
      if (!request) throw notFound();
      if (request.answer === answer) return;
      if (request.closedAt !== null) throw refuse('liaison.request-closed');
      if (request.answer !== null) throw conflict();
      const answered = { answer, answeredBy: staff.userId, answeredAt: this.clock.now() };
      await tx.update(LiaisonRequestEntity, { id }, answered);
      await this.tell(tx, staff, 'liaison.request-answered', id);
    });
  }

  /** Closes what needs no more. Twice is once. */
  async close(person: PersonActor, id: string): Promise<void> {
    await this.read(person, id);
    const scope = hasRole(person, 'staff_admin') ? person : system('liaison.close-request', person.request);
    await this.db.change(scope, { what: 'liaison.close-request', subject: id }, async (tx) => {
      const request = (await lockRequest(tx, id))!;
      if (request.closedAt !== null) return;
      await tx.update(LiaisonRequestEntity, { id }, { closedAt: this.clock.now(), closedBy: person.userId });
      await this.tell(tx, person, 'liaison.request-closed', id);
    });
  }

  private async tell(tx: EntityManager, person: PersonActor, act: ActName, id: string): Promise<void> {
    await recordAct(tx, person, { at: this.clock.now(), act, subject: { type: LIAISON_REQUEST, id } });
    await this.reminders.refresh(tx, LIAISON_REQUEST, id);
  }
}
