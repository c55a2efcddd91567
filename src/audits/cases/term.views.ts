/** By when a case will be decided, pure. */
import type { TermShape } from '#templates/audits/company-view/company-term';
import type { Audit } from './audit.entity.js';
import { isOver } from './audit.rules.js';
import type { AuditPause } from '../term/term.entity.js';
import { decideBy, decisionDays, pausedDays } from '../term/term.rules.js';

/** Null once nothing more is done with the case. */
export function termOf(
  audit: Pick<Audit, 'state' | 'submittedAt'>,
  pauses: readonly AuditPause[],
  now: Date,
): TermShape | null {
  if (isOver(audit.state)) return null;
  const { submittedAt } = audit;
  return {
    decideBy: decideBy(submittedAt, pauses, now),
    days: decisionDays,
    // what was taken back and sent again counts from then
    pauses: pauses
      .filter(({ toAt }) => toAt === null || toAt > submittedAt)
      .map((pause) => ({
        id: pause.id,
        kind: pause.kind,
        reason: pause.reason,
        from: pause.fromAt,
        to: pause.toAt,
        days: pausedDays([pause], submittedAt, now),
      })),
  };
}
