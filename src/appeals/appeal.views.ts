/** From appeals to their pages, pure. */
import type { Fm4Appeal, Fm4AppealLine } from '#templates/appeals/fm4-appeal.page';
import type { OwnAppealsProps } from '#templates/appeals/own.page';
import type { FormState } from '#templates/components/form-state';
import { hasRole, type Role } from '../database/index.js';
import { type AppealAction, appealRefusal } from './appeal.policy.js';
import { afterAppeal, resolveWorkingDays } from './appeal.rules.js';
import type { AppealRow } from './appeals.queries.js';
import type { OwnAppeals } from './appeals.service.js';

interface Reader {
  readonly userId: string;
  readonly roles: readonly Role[];
}

/** What a company reads of its appeals: never who decides, nor what is only proposed. */
export function ownAppeals({ decision, appeals }: OwnAppeals, reader: Reader, form: FormState): OwnAppealsProps {
  const mayFile = hasRole(reader, 'company_admin');
  return {
    decision: decision && { level: decision.level, decidedAt: decision.decidedAt, until: decision.until },
    mayAppeal: decision?.open === true && mayFile,
    needsAdmin: decision?.open === true && !mayFile,
    days: resolveWorkingDays,
    appeals: appeals.map((appeal) => ({
      id: appeal.id,
      state: appeal.state === 'proposed' ? 'examining' : appeal.state,
      level: appeal.level,
      decidedAt: appeal.decidedAt,
      receivedAt: appeal.receivedAt,
      dueOn: appeal.dueOn,
      grounds: appeal.grounds,
      outcome: appeal.state === 'resolved' ? appeal.outcome : null,
      answer: appeal.state === 'resolved' ? appeal.answer : null,
      mayWithdraw: mayFile && afterAppeal(appeal.state, 'withdraw') !== null,
    })),
    form,
  };
}

export const lineOf = (appeal: AppealRow): Fm4AppealLine => ({
  id: appeal.id,
  kind: appeal.kind,
  company: appeal.company,
  state: appeal.state,
  receivedAt: appeal.receivedAt,
  dueOn: appeal.dueOn,
  examiner: appeal.examiner,
});

/** An appeal as FM4 sees it, with what the reader may do. */
export function fm4AppealOf(appeal: AppealRow, reader: Reader): Fm4Appeal {
  const { state, examinerId, proposedBy } = appeal;
  const may = (action: AppealAction) => appealRefusal(reader, action, { tie: null, examinerId, proposedBy }) === null;
  const mine = examinerId === reader.userId;
  return {
    ...lineOf(appeal),
    auditId: appeal.auditId,
    level: appeal.level,
    decidedAt: appeal.decidedAt,
    grounds: appeal.grounds,
    contactName: appeal.contactName,
    contactEmail: appeal.contactEmail,
    outcome: appeal.outcome,
    answer: appeal.answer,
    proposer: appeal.proposer,
    confirmer: appeal.confirmer,
    declinedReason: appeal.declinedReason,
    resolvedAt: appeal.resolvedAt,
    version: appeal.version,
    mayTake: afterAppeal(state, 'take') !== null && may('take') && !mine,
    mayRelease: afterAppeal(state, 'release') !== null && may('work'),
    mayPropose: afterAppeal(state, 'propose') !== null && may('work'),
    mayConfirm: afterAppeal(state, 'confirm') !== null && may('confirm'),
    waitsForOther: state === 'proposed' && proposedBy === reader.userId,
  };
}
