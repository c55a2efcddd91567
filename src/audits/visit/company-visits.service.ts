import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { Database, type PersonActor, system } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { Audit } from '../cases/audit.entity.js';
import { latestAuditOf } from '../cases/cases.queries.js';
import type { Visit } from './visit.entity.js';
import type { CounterForm } from './visit.forms.js';
import { lockOpenVisit } from './visit.queries.js';
import { spanOf, timeProblem } from './visit.rules.js';
import { Visits } from './visits.service.js';

/**
 * What a company answers to the visit that FM4 proposes. In the system's scope, because what follows (mails and events of
 * FM4) is not the company's to see.
 */
@Injectable()
export class CompanyVisits {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly visits: Visits,
  ) {}

  /**
   * Accepts the proposed day. Accepting twice changes nothing.
   * @throws Refused `not-found`, `audits.visit-changed`, `audits.visit-not-now`, `audits.visit-past`
   */
  async accept(actor: PersonActor, version: number): Promise<void> {
    await this.change(actor, 'audits.accept-visit', async (tx, visit) => {
      if (visit.state === 'agreed' && visit.agreedBy === actor.userId) return;
      if (visit.state !== 'proposed') throw refuse('audits.visit-not-now', { params: { state: visit.state } });
      await this.visits.agree(tx, actor, visit, version);
      await this.visits.recordForCompany(tx, actor, visit, 'audits.visit-agreed');
    });
  }

  /** Names another day, with the reason. Sent twice it is one. @throws Refused as `accept`, and what is wrong with it (422) */
  async counter(actor: PersonActor, said: CounterForm): Promise<void> {
    await this.change(actor, 'audits.counter-visit', async (tx, visit) => {
      const { day, from, to, message, version } = said;
      const span = spanOf({ day, from, to });
      const isSame =
        visit.state === 'countered' &&
        visit.message === message &&
        visit.startsAt.getTime() === span.startsAt.getTime();
      if (isSame && visit.proposedBy === actor.userId) return;
      if (visit.version !== version) throw refuse('audits.visit-changed');
      const now = this.clock.now();
      const problem = timeProblem({ day, from, to }, now);
      if (problem) throw refuse(`audits.${problem.why}`, { status: 422, field: problem.field });
      const who = { proposedBy: actor.userId, proposedAt: now, agreedBy: null, agreedAt: null };
      await this.visits.move(tx, visit, 'counter', { ...span, message, ...who });
      await this.visits.recordForCompany(tx, actor, visit, 'audits.visit-countered');
    });
  }

  private async change(
    actor: PersonActor,
    what: string,
    work: (tx: EntityManager, visit: Visit) => Promise<void>,
  ): Promise<void> {
    await this.db.change(system(what, actor.request), { what, subject: actor.companyId }, async (tx) => {
      const latest = actor.companyId ? await latestAuditOf(tx, actor.companyId) : null;
      // the case first, as FM4's own use cases lock it
      const audit =
        latest && (await tx.findOne(Audit, { where: { id: latest.id }, lock: { mode: 'pessimistic_write' } }));
      const visit = audit && (await lockOpenVisit(tx, audit.id));
      if (!visit) throw notFound();
      if (audit.state !== 'in_review' && audit.state !== 'returned') {
        throw refuse('audits.not-now', { params: { state: audit.state } });
      }
      await work(tx, visit);
    });
  }
}
