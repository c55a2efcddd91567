import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { Accounts } from '../../accounts/index.js';
import { Assessments, type Item } from '../../assessments/index.js';
import { type ActName, Database, type PersonActor, recordAct } from '../../database/index.js';
import { Reminders } from '../../notifications/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import type { AuditCase } from '../cases/cases.queries.js';
import { isIndependent } from '../independence/independence.rules.js';
import { onSiteItems, quotasOf } from './entry.rules.js';
import { Visit } from './visit.entity.js';
import type { ProposeForm } from './visit.forms.js';
import { type VisitAction, visitRefusal } from './visit.policy.js';
import { entriesOf, lockOpenVisit } from './visit.queries.js';
import { afterVisitMove, agendaProblem, spanOf, timeProblem, type VisitMove } from './visit.rules.js';

/** What a visit is called among the subjects of mails and events. */
export const SUBJECT = 'visit';

/** A case with the visit it waits for, if any. */
export interface VisitedCase {
  readonly found: AuditCase;
  readonly visit: Visit | null;
}

/** What FM4 does about the visit of a case before it is held, and what every use case on a visit shares. */
@Injectable()
export class Visits {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly accounts: Accounts,
    private readonly assessments: Assessments,
    private readonly reminders: Reminders,
    private readonly cases: AuditCases,
  ) {}

  /**
   * Proposes a visit, or another day for the one that is proposed or agreed upon. The same one sent twice is one.
   * @throws Refused why the policy says no; what is wrong with it (422, at its field); `audits.visit-changed` when the other
   *   side was faster; `audits.visit-begun` once something was put down; `audits.second-auditor`, `audits.visit-two`
   */
  async propose(actor: PersonActor, auditId: string, said: ProposeForm): Promise<void> {
    await this.db.change(actor, { what: 'audits.propose-visit', subject: auditId }, async (tx) => {
      const { found, visit } = await this.allowed(tx, actor, auditId, 'arrange');
      const { day, from, to, place, sites, agenda, secondAuditor = null, message = '', version } = said;
      const proposal = { ...spanOf({ day, from, to }), place, sites, agenda, secondAuditor, message };
      if (visit?.state === 'proposed' && visit.proposedBy === actor.userId && isSame(visit, proposal)) return;
      if ((visit?.version ?? 0) !== version) throw refuse('audits.visit-changed');
      const now = this.clock.now();
      const problem = timeProblem({ day, from, to }, now);
      if (problem) throw refuse(`audits.${problem.why}`, { status: 422, field: problem.field });
      if (agendaProblem(agenda)) throw refuse('audits.visit-agenda', { status: 422, field: 'agenda' });
      await this.demandAuditors(tx, found, sites, secondAuditor);
      const who = { proposedBy: actor.userId, proposedAt: now };
      if (visit) await this.move(tx, visit, 'propose', { ...proposal, ...who, agreedBy: null, agreedAt: null });
      else {
        const id = newId();
        const { companyId } = found;
        await tx.insert(Visit, { id, auditId, companyId, state: 'proposed', ...proposal, ...who });
        await this.remind(tx, id);
      }
      await this.cases.record(tx, actor, found.audit, 'audits.visit-proposed', { day, from, to, secondAuditor });
    });
  }

  /** Accepts the day that the company named. Accepting twice changes nothing. @throws Refused as `propose` */
  async accept(actor: PersonActor, auditId: string, version: number): Promise<void> {
    await this.db.change(actor, { what: 'audits.accept-visit', subject: auditId }, async (tx) => {
      const { found, visit } = await this.allowed(tx, actor, auditId, 'arrange');
      if (!visit) throw notFound();
      if (visit.state === 'agreed' && visit.agreedBy === actor.userId) return;
      if (visit.state !== 'countered') throw refuse('audits.visit-not-now', { params: { state: visit.state } });
      await this.agree(tx, actor, visit, version);
      await this.cases.record(tx, actor, found.audit, 'audits.visit-agreed', { visitId: visit.id });
    });
  }

  /** Calls the visit off, with the reason that the company reads. Twice changes nothing. @throws Refused as `propose` */
  async cancel(actor: PersonActor, auditId: string, said: { version: number; reason: string }): Promise<void> {
    await this.db.change(actor, { what: 'audits.cancel-visit', subject: auditId }, async (tx) => {
      const { found, visit } = await this.allowed(tx, actor, auditId, 'arrange');
      if (!visit) return;
      if (visit.version !== said.version) throw refuse('audits.visit-changed');
      const cancelledAt = this.clock.now();
      const { reason } = said;
      await this.move(tx, visit, 'cancel', { cancelledBy: actor.userId, cancelledAt, cancelledReason: reason });
      await this.cases.record(tx, actor, found.audit, 'audits.visit-cancelled', { visitId: visit.id, reason });
    });
  }

  /** A case and its open visit, both locked, if the person may do this. @throws Refused why not */
  async allowed(tx: EntityManager, actor: PersonActor, auditId: string, action: VisitAction): Promise<VisitedCase> {
    const found = await this.cases.allowed(tx, actor, auditId, 'read-review');
    const visit = await lockOpenVisit(tx, auditId);
    const why = visitRefusal(actor, action, found, visit);
    if (why === 'not-now' && visit && action === 'work') {
      throw refuse('audits.visit-not-now', { params: { state: visit.state } });
    }
    if (why === 'not-now') throw refuse('audits.not-now', { params: { state: found.state } });
    if (why) throw refuse(`audits.${why}`, { status: 403 });
    return { found, visit };
  }

  /** What is proposed is agreed upon. @throws Refused `audits.visit-changed`, `audits.visit-past` */
  async agree(tx: EntityManager, { userId }: PersonActor, visit: Visit, version: number): Promise<void> {
    if (visit.version !== version) throw refuse('audits.visit-changed');
    const now = this.clock.now();
    if (visit.startsAt <= now) throw refuse('audits.visit-past', { field: 'day' });
    await this.move(tx, visit, 'accept', { agreedBy: userId, agreedAt: now });
  }

  /** Moves a locked visit, writes what changes with it, and lets its mails and events follow. */
  async move(tx: EntityManager, visit: Visit, move: VisitMove, changes: Partial<Visit>): Promise<void> {
    const state = afterVisitMove(visit.state, move);
    if (!state) throw refuse('audits.visit-not-now', { params: { state: visit.state } });
    const isUndone = move === 'propose' || move === 'counter' || move === 'cancel';
    if (isUndone && (await entriesOf(tx, visit.id)).length > 0) throw refuse('audits.visit-begun');
    const { affected } = await tx.update(
      Visit,
      { id: visit.id, version: visit.version, state: visit.state },
      { ...changes, state, version: visit.version + 1 },
    );
    if (affected === 0) throw refuse('audits.visit-changed');
    await this.remind(tx, visit.id);
  }

  /** The practices of a case to look at in the workplace. */
  async items(tx: EntityManager, { audit }: AuditCase): Promise<Item[]> {
    return onSiteItems(await this.assessments.submission(tx, audit.assessmentId));
  }

  /** Refreshes the mails and events of a visit. */
  async remind(tx: EntityManager, visitId: string): Promise<void> {
    await this.reminders.refresh(tx, SUBJECT, visitId);
  }

  /** Puts on record what a person of the company did. */
  async recordForCompany(tx: EntityManager, actor: PersonActor, visit: Visit, act: ActName): Promise<void> {
    const { auditId, companyId, id: visitId } = visit;
    const subject = { type: 'audit', id: auditId };
    await recordAct(tx, actor, { at: this.clock.now(), act, subject, companyId, details: { visitId } });
  }

  /** A second auditor is another auditor without a tie; there is one where the level applied for takes two. */
  private async demandAuditors(tx: EntityManager, found: AuditCase, sites: number, second: string | null) {
    if (second !== null) {
      const auditors = await this.accounts.staffWith(tx, 'auditor');
      const isOther = second !== found.auditorId && auditors.some(({ userId }) => userId === second);
      if (!isOther || !isIndependent('audit', second, found.ties)) {
        throw refuse('audits.second-auditor', { status: 422, field: 'secondAuditor' });
      }
      return;
    }
    const { instrument } = await this.assessments.submission(tx, found.audit.assessmentId);
    const level = instrument.levels.find(({ id }) => id === found.audit.targetLevel);
    if (quotasOf(level?.conditions ?? [], 1, sites).auditors > 1) {
      throw refuse('audits.visit-two', { status: 422, field: 'secondAuditor' });
    }
  }
}

type Proposal = Pick<Visit, 'startsAt' | 'endsAt' | 'place' | 'sites' | 'agenda' | 'secondAuditor' | 'message'>;

const textOf = ({ startsAt, endsAt, place, sites, agenda, secondAuditor, message }: Proposal): string =>
  JSON.stringify([startsAt, endsAt, place, sites, agenda, secondAuditor, message]);
const isSame = (one: Proposal, other: Proposal): boolean => textOf(one) === textOf(other);
