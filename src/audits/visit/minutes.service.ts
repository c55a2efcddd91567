import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';
import { Clock } from '#libs/clock';
import { isId } from '#libs/ids';
import { Jobs } from '#libs/queue';
import { dayOf, instantOf } from '#libs/mexico';
import { afterCommit, Database, type PersonActor, system } from '../../database/index.js';
import { notFound } from '../../web/index.js';
import { refuse } from '../audits.refusals.js';
import { AuditCases } from '../cases/audit-cases.js';
import { type AuditCase, loadCase, namesOf } from '../cases/cases.queries.js';
import { VisitFacts } from '../conditions/visit-facts.js';
import { factsOfMinutes } from './entry.rules.js';
import { minutesOf, minutesProblem, strokesFrom } from './minutes.rules.js';
import type { Side } from './minutes.types.js';
import { Visit, VisitMinutes, VisitSignature } from './visit.entity.js';
import type { DrawUpForm, SignForm } from './visit.forms.js';
import { signsFor } from './visit.policy.js';
import { entriesOf, lockVisit, minutesIn } from './visit.queries.js';
import { Visits } from './visits.service.js';

export const SEAL_JOB = 'audits.visit-seal';

/** The minutes of visits: drawn up by the auditor, signed by both sides, and then facts of the case. */
@Injectable()
export class Minutes {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly cases: AuditCases,
    private readonly visits: Visits,
    private readonly facts: VisitFacts,
  ) {}

  /**
   * Draws the minutes up from what was put down.
   * @throws Refused why the policy says no; `audits.visit-empty`, `audits.visit-differs`; what is wrong (422, at its field)
   */
  async drawUp(actor: PersonActor, auditId: string, form: DrawUpForm): Promise<void> {
    await this.db.change(actor, { what: 'audits.draw-up-minutes', subject: auditId }, async (tx) => {
      const { found, visit } = await this.visits.allowed(tx, actor, auditId, 'arrange');
      if (!visit) throw notFound();
      if (visit.state === 'minuted') return;
      const entries = await entriesOf(tx, visit.id);
      const now = this.clock.now();
      const day = dayOf(visit.startsAt);
      const { present, remarks = '', secondPresent } = form;
      const said = { startedAt: instantOf(day, form.started), endedAt: instantOf(day, form.ended), present, remarks };
      const problem = minutesProblem({ entries }, said, now);
      if (problem) {
        const params = problem.why === 'visit-differs' ? { params: { items: problem.items } } : {};
        const field = 'field' in problem ? { field: problem.field } : {};
        throw refuse(`audits.${problem.why}`, { status: 422, ...params, ...field });
      }
      const material = await this.materialOf(tx, found, visit, secondPresent === 'si');
      const content = minutesOf({ ...material, entries }, said);
      const drawnUp = { drawnUpBy: actor.userId, drawnUpAt: now };
      const { id: visitId, companyId } = visit;
      await tx.insert(VisitMinutes, { visitId, companyId, content, contentSha256: hashOf(content), ...drawnUp });
      await this.visits.move(tx, visit, 'drawUp', {});
      await this.cases.record(tx, actor, found.audit, 'audits.visit-minuted', { visitId, sha256: hashOf(content) });
    });
  }

  /** Takes unsigned minutes back, so that what is missing can be put down. @throws Refused as `drawUp`, `audits.visit-signed` */
  async reopen(actor: PersonActor, auditId: string): Promise<void> {
    await this.db.change(actor, { what: 'audits.reopen-minutes', subject: auditId }, async (tx) => {
      const { found, visit } = await this.visits.allowed(tx, actor, auditId, 'arrange');
      const known = visit && (await minutesIn(tx, visit.id));
      if (!known) return;
      if (known.signatures.length > 0) throw refuse('audits.visit-signed');
      await tx.delete(VisitMinutes, { visitId: visit.id });
      await this.visits.move(tx, visit, 'reopen', {});
      await this.cases.record(tx, actor, found.audit, 'audits.visit-reopened', { visitId: visit.id });
    });
  }

  /**
   * Signs the minutes. With the last signature the visit is over, its figures are facts of the case, and the PDF is made.
   * In the system's scope: what a company's signature sets off is FM4's. Signing twice changes nothing.
   * @throws Refused `not-found`, `audits.visit-no-signer` (403), `audits.visit-changed` when the minutes are others by now,
   *   `audits.visit-signature` (422) for a drawing that is none
   */
  async sign(actor: PersonActor, visitId: string, form: SignForm): Promise<void> {
    const change = { what: 'audits.sign-minutes', subject: visitId };
    await this.db.change(system(change.what, actor.request), change, async (tx) => {
      const asked = isId(visitId) ? await tx.findOneBy(Visit, { id: visitId }) : null;
      // the case first, as every other use case locks it
      const found = asked && (await loadCase(tx, asked.auditId, true));
      const visit = found && (await lockVisit(tx, visitId));
      const known = visit && (await minutesIn(tx, visit.id));
      if (!known) throw notFound();
      const { minutes, signatures } = known;
      const side = signsFor(actor, visit, minutes.content.auditors);
      if (!side) throw refuse('audits.visit-no-signer', { status: 403 });
      if (signatures.some((one) => one.userId === actor.userId)) return;
      if (visit.state !== 'minuted' || minutes.contentSha256 !== form.content) throw refuse('audits.visit-changed');
      if (found.state === 'decided' || found.state === 'withdrawn') {
        throw refuse('audits.not-now', { params: { state: found.state } });
      }
      if (side === 'company' && signatures.some((one) => one.side === side)) throw refuse('audits.visit-signed');
      await tx.insert(VisitSignature, this.signatureOf(actor, visit, side, form));
      await this.visits.recordForCompany(tx, actor, visit, 'audits.visit-signed');
      const after = await minutesIn(tx, visit.id);
      if (isWhole(minutes, after!.signatures)) await this.finish(tx, actor, visit, minutes, found);
      else await this.visits.remind(tx, visit.id);
    });
  }

  private signatureOf(actor: PersonActor, visit: Visit, side: Side, form: SignForm): VisitSignature {
    const { name, post, method, remarks = '', content } = form;
    const strokes = method === 'drawn' ? strokesFrom(form.strokes ?? '') : null;
    if (method === 'drawn' && !strokes) throw refuse('audits.visit-signature', { status: 422, field: 'strokes' });
    return {
      visitId: visit.id,
      userId: actor.userId,
      companyId: visit.companyId,
      side,
      name,
      post,
      method,
      strokes,
      remarks,
      contentSha256: content,
      signedAt: this.clock.now(),
    };
  }

  private async finish(tx: EntityManager, actor: PersonActor, visit: Visit, minutes: VisitMinutes, found: AuditCase) {
    await this.visits.move(tx, visit, 'sign', {});
    const { content } = minutes;
    const [lead, second = null] = content.auditors;
    await this.facts.record(tx, actor, found, {
      visitId: visit.id,
      heldOn: dayOf(new Date(content.startedAt)),
      recordedBy: lead!.userId,
      secondAuditor: second && second.userId,
      facts: factsOfMinutes(content),
    });
    afterCommit(tx, () => void this.jobs.enqueue(SEAL_JOB, visit.id));
  }

  private async materialOf(tx: EntityManager, found: AuditCase, visit: Visit, secondPresent: boolean) {
    const { audit } = found;
    const second = secondPresent && visit.secondAuditor !== audit.auditorId ? visit.secondAuditor : null;
    const ids = [audit.auditorId, second].filter((id) => id !== null);
    const names = await namesOf(tx, ids);
    return {
      visit,
      company: await this.cases.companyName(tx, audit.companyId),
      target: audit.targetLevel,
      auditors: ids.map((userId) => ({ userId, name: names.get(userId) ?? '' })),
      items: await this.visits.items(tx, found),
    };
  }
}

/** Its types speak of a default export that the package, which is CommonJS, does not have. */
const canonicalJson = canonicalize as unknown as (value: object) => string;

/** What is signed: the SHA-256 of the content in its canonical form (RFC 8785). */
const hashOf = (content: object): string => createHash('sha256').update(canonicalJson(content)).digest('hex');

/** Every auditor of the minutes signed, and somebody of the company. */
const isWhole = ({ content }: VisitMinutes, signatures: readonly VisitSignature[]): boolean =>
  signatures.some(({ side }) => side === 'company') &&
  content.auditors.every((auditor) => signatures.some(({ userId }) => userId === auditor.userId));
