import type { EntityManager } from 'typeorm';
import type { JourneyDeadline, JourneyStep, JourneyStepFacts } from '../../companies/index.js';
import { readOnce } from '../../database/index.js';
import type { Audit } from '../cases/audit.entity.js';
import { workingDaysFor } from '../cases/audit.rules.js';
import { latestAuditOf } from '../cases/cases.queries.js';
import type { CommitteeDecision } from '../committee/committee.entity.js';
import { decisionOf } from '../committee/committee.queries.js';

const here = { href: '/empresa/auditoria', label: { key: 'audits.route.see' } };

const latestAudit = readOnce(latestAuditOf);

/** What "Ruta al distintivo" says about the audit. */
export const auditStep: JourneyStep = {
  key: 'audit',
  async load(tx: EntityManager, companyId: string): Promise<JourneyStepFacts> {
    const audit = await latestAudit(tx, companyId);
    const facts = audit ? journeyFacts(audit, await decisionOf(tx, audit.id)) : notYet;
    return { ...facts, typical: { key: 'audits.route.typical', params: workingDaysFor } };
  },
};

const notYet: JourneyStepFacts = { state: 'later', text: { key: 'audits.route.before' }, link: here };

/** The date by which the company owes a clarification. */
export async function auditDeadlines(tx: EntityManager, companyId: string): Promise<JourneyDeadline[]> {
  const audit = await latestAudit(tx, companyId);
  if (audit?.state !== 'returned' || !audit.dueOn) return [];
  return [{ at: audit.dueOn, text: { key: 'audits.route.deadline' }, href: '/empresa/autoevaluacion' }];
}

/** Pure: a case and its decision, to what the page says. */
export function journeyFacts(
  audit: Pick<Audit, 'state' | 'dueOn'>,
  decision: Pick<CommitteeDecision, 'level'> | null,
): JourneyStepFacts {
  const { state, dueOn } = audit;
  if (state === 'withdrawn') return notYet;
  if (state === 'decided') {
    const text = decision?.level
      ? { key: `audits.route.decided-${decision.level}` }
      : { key: 'audits.route.decided-none' };
    return { state: 'done', text, link: here };
  }
  const facts: JourneyStepFacts = {
    state: 'now',
    badge: { key: `audits.route.badge.${state}` },
    text: { key: `audits.route.${state}`, ...(dueOn ? { params: { when: { relative: dueOn } } } : {}) },
    link: here,
  };
  if (state !== 'returned') return facts;
  return {
    ...facts,
    next: {
      title: { key: 'audits.route.clarify' },
      text: { key: 'audits.route.clarify-text' },
      due: dueOn,
      action: { href: '/empresa/autoevaluacion', label: { key: 'audits.route.complete' } },
      other: here,
    },
  };
}
