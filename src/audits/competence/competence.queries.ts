import type { EntityManager } from 'typeorm';
import { rows } from '../../database/index.js';
import { AuditOffer, AuditorCompetence } from './competence.entity.js';
import {
  type CaseToAudit,
  type CompetenceRefusal,
  competenceRefusal,
  inHandBut,
  type Load,
} from './competence.rules.js';

/** What is on record of an auditor; null: nothing. */
export function competenceOf(tx: EntityManager, userId: string): Promise<AuditorCompetence | null> {
  return tx.findOneBy(AuditorCompetence, { userId });
}

/** What is on record of everybody, by person. */
export async function allCompetences(tx: EntityManager): Promise<ReadonlyMap<string, AuditorCompetence>> {
  return new Map((await tx.find(AuditorCompetence)).map((one) => [one.userId, one]));
}

/** How much one auditor has to do. */
export interface Workload extends Load {
  readonly userId: string;
}

/** The workload of everybody who has a case or was asked to take one, or of one person. */
export function workloads(tx: EntityManager, today: string, userId: string | null = null): Promise<Workload[]> {
  return rows<Workload>(
    tx,
    `with held as (
       select auditor_id, count(*) filter (where state in ('in_review', 'returned'))::int as in_hand,
         count(*) filter (where state in ('closed', 'in_committee'))::int as in_committee,
         count(*) filter (where state = 'in_review' and due_on < $1)::int as late
       from audits where auditor_id is not null and state in ('in_review', 'returned', 'closed', 'in_committee')
         and ($2::uuid is null or auditor_id = $2)
       group by auditor_id),
     asked as (select auditor_id, count(*)::int as offered from audit_offers
       where state = 'open' and ($2::uuid is null or auditor_id = $2) group by auditor_id)
     select coalesce(h.auditor_id, o.auditor_id) as user_id, coalesce(h.in_hand, 0) as in_hand,
       coalesce(h.in_committee, 0) as in_committee, coalesce(h.late, 0) as late, coalesce(o.offered, 0) as offered
     from held h full join asked o on o.auditor_id = h.auditor_id`,
    [today, userId],
  );
}

/** The offer of a case that waits for an answer; null: none. */
export function openOffer(tx: EntityManager, auditId: string): Promise<AuditOffer | null> {
  return tx.findOneBy(AuditOffer, { auditId, state: 'open' });
}

/** The offers of a case, the latest first. */
export function offersOf(tx: EntityManager, auditId: string): Promise<AuditOffer[]> {
  return tx.find(AuditOffer, { where: { auditId }, order: { offeredAt: 'DESC', id: 'DESC' } });
}

/** Lets the open offers of a person lapse, of one case or of all cases of the company. Returns whether there were any. */
export async function lapseOffers(
  tx: EntityManager,
  of: { readonly companyId: string; readonly auditId?: string; readonly auditorId?: string },
  at: Date,
): Promise<boolean> {
  const { affected } = await tx.update(AuditOffer, { ...of, state: 'open' }, { state: 'lapsed', closedAt: at });
  return affected !== 0;
}

/** Why the auditor should not get a case by their competence and their load; null: they may. */
export async function competenceAgainst(
  tx: EntityManager,
  userId: string,
  wanted: CaseToAudit,
  { today, offered }: { readonly today: string; readonly offered: boolean },
): Promise<CompetenceRefusal | null> {
  const competence = await competenceOf(tx, userId);
  if (competence === null) return null;
  const [load] = await workloads(tx, today, userId);
  return competenceRefusal(competence, wanted, inHandBut(load, offered));
}

interface OfferRow {
  readonly auditId: string;
  readonly companyName: string;
  readonly dueOn: string | null;
}

/** The cases that a person was asked to take, the most urgent first. */
export function offersTo(tx: EntityManager, userId: string): Promise<OfferRow[]> {
  return rows<OfferRow>(
    tx,
    `select o.audit_id, coalesce(c.trade_name, c.legal_name) as company_name, a.due_on::text as due_on
     from audit_offers o join audits a on a.id = o.audit_id join companies c on c.id = o.company_id
     where o.auditor_id = $1 and o.state = 'open' order by a.due_on, o.id`,
    [userId],
  );
}
