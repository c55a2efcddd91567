import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newCode } from '#libs/codes';
import { isId, newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { Accounts } from '../../accounts/index.js';
import { Database, oneAtATime, type PersonActor, recordAct } from '../../database/index.js';
import { notFound, Refused } from '../../web/index.js';
import { refuse } from '../courses.refusals.js';
import { EnrolmentLookup } from '../enrolling/enrolment-lookup.service.js';
import { Enrolments } from '../enrolling/enrolments.service.js';
import { requireManager } from '../require-manager.js';
import { JoinLink, JoinLinkPerson } from './joining.entity.js';
import { joinedBy, type LinkRow, linksOf } from './joining.queries.js';
import { linkState, MOST_LINKS } from './joining.rules.js';

/** A company's open links: making and closing them, seeing who came, and taking people out again. */
@Injectable()
export class JoinLinks {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly lookup: EnrolmentLookup,
    private readonly enrolments: Enrolments,
    private readonly accounts: Accounts,
  ) {}

  /** All of them with their state, and the courses for which one can be made. */
  list(actor: PersonActor, companyId: string) {
    return this.db.as(actor, async (tx) => {
      const today = dayOf(this.clock.now());
      const links = await linksOf(tx, companyId);
      return links.map((link) => ({ ...link, state: linkState(link, link.joined, today) }));
    });
  }

  /** One of them with who came by it. @throws Refused `not-found` */
  one(actor: PersonActor, companyId: string, id: string) {
    return this.db.as(actor, async (tx) => {
      const link = await this.of(tx, companyId, id);
      return {
        link: { ...link, state: linkState(link, link.joined, dayOf(this.clock.now())) },
        people: await joinedBy(tx, id),
      };
    });
  }

  /** @throws Refused `forbidden`; 422 `courses.not-open` at `course`, `courses.link-day` at `endsOn`, `courses.links-many` */
  async make(
    actor: PersonActor,
    companyId: string,
    { course, cap, endsOn }: { course: string; cap: number; endsOn: string },
  ): Promise<{ id: string }> {
    const change = { what: 'courses.make-link', subject: ({ id }: { id: string }) => id };
    return this.db.change(actor, change, async (tx) => {
      requireManager(actor, companyId);
      const at = this.clock.now();
      const today = dayOf(at);
      if (endsOn < today) throw refuse('courses.link-day', { status: 422, field: 'endsOn' });
      await oneAtATime(tx, `courses.links ${companyId}`);
      const open = (await linksOf(tx, companyId)).filter((one) => linkState(one, 0, today) === 'open');
      if (open.length >= MOST_LINKS) throw refuse('courses.links-many', { params: { n: MOST_LINKS } });
      const { courseId } = await this.lookup.openCourse(tx, course);
      const id = newId();
      const made = { companyId, courseId, code: newCode(), cap, endsOn, closedAt: null };
      await tx.insert(JoinLink, { id, ...made, madeBy: actor.userId, madeAt: at });
      await recordAct(tx, actor, { at, act: 'courses.link-made', subject: { type: 'join-link', id }, companyId });
      return { id };
    });
  }

  /** Nobody joins by it any more; closing it twice changes nothing. @throws Refused `not-found`, `forbidden` */
  async close(actor: PersonActor, companyId: string, id: string): Promise<void> {
    await this.db.change(actor, { what: 'courses.close-link', subject: id }, async (tx) => {
      requireManager(actor, companyId);
      const { closedAt } = await this.of(tx, companyId, id);
      if (closedAt === null) await tx.update(JoinLink, { id, companyId }, { closedAt: this.clock.now() });
    });
  }

  /**
   * Takes somebody out who came by a link: out of the course, unless they have finished it, and out of the team when the link
   * brought them into it. @throws Refused `not-found`, `forbidden`
   */
  async remove(actor: PersonActor, companyId: string, linkId: string, id: string): Promise<{ name: string }> {
    requireManager(actor, companyId);
    const person = (await this.one(actor, companyId, linkId)).people.find((one) => one.id === id);
    if (!person) throw notFound();
    if (person.enrolmentId) {
      try {
        await this.enrolments.withdraw(actor, person.enrolmentId);
      } catch (error) {
        // finished, or taken out meanwhile
        if (!(error instanceof Refused) || error.status === 403) throw error;
      }
    }
    await this.db.change(actor, { what: 'courses.remove-joined', subject: id }, async (tx) => {
      if (person.kind === 'coded' && person.userId)
        await this.accounts.leave(tx, actor, { userId: person.userId, companyId, role: 'learner' });
      if (person.kind === 'invited' && person.invitationId)
        await this.accounts.withdrawInvitation(tx, actor, person.invitationId);
      await tx.update(JoinLinkPerson, { id, companyId }, { removedAt: this.clock.now() });
    });
    return { name: person.name };
  }

  private async of(tx: EntityManager, companyId: string, id: string): Promise<LinkRow> {
    const found = isId(id) ? (await linksOf(tx, companyId)).find((one) => one.id === id) : undefined;
    if (!found) throw notFound();
    return found;
  }
}
