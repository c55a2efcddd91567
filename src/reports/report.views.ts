import { formatCode, parseCode } from '#libs/codes';
import type { FollowedReport } from '#templates/reports/follow.page';
import type { Fm4Report } from '#templates/reports/fm4-report.page';
import type { Fm4ReportLine } from '#templates/reports/fm4-list.page';
import type { Role } from '../database/index.js';
import { type HandlingAction, handlingRefusal } from './report.policy.js';
import { after, dueOn } from './report.rules.js';
import type { WiderAnswer } from './reported-matters.js';
import type { MessageRow, ReportRow } from './reports.queries.js';

interface Found {
  readonly report: ReportRow;
  readonly messages: readonly MessageRow[];
}

/** A report as its reporter sees it: without names, with what FM4 did about the matter at large. */
export function followedOf(
  { report, messages, answers }: Found & { readonly answers: readonly WiderAnswer[] },
  receipt: string,
): FollowedReport {
  const parsed = parseCode(receipt);
  return {
    receipt: parsed.ok ? formatCode(parsed.code) : receipt,
    company: report.company,
    category: report.category,
    state: report.state,
    outcome: report.outcome,
    receivedAt: report.receivedAt,
    dueOn: dueOn(report),
    suspended: report.suspendedAt !== null,
    mayWrite: after(report.state, 'write') !== null,
    messages: messages.map(({ id, author, body, at }) => ({ id, author, body, at, name: null })),
    answers,
  };
}

export const lineOf = (report: ReportRow): Fm4ReportLine => ({
  id: report.id,
  company: report.company,
  category: report.category,
  state: report.state,
  receivedAt: report.receivedAt,
  dueOn: dueOn(report),
  handler: report.handler,
});

/** A report as FM4 sees it, with what the reader may do. */
export function fm4ReportOf(
  { report, messages }: Found,
  reader: { readonly userId: string; readonly roles: readonly Role[] },
): Fm4Report {
  const may = (action: HandlingAction) =>
    handlingRefusal(reader, action, { interest: null, handlerId: report.handlerId }) === null;
  const open = report.state === 'in_review' || report.state === 'answered';
  return {
    ...lineOf(report),
    code: formatCode(report.code),
    locale: report.locale,
    outcome: report.outcome,
    version: report.version,
    distinctionId: report.distinctionId,
    distinctionVersion: report.distinctionVersion,
    suspended: report.suspendedAt !== null,
    mine: report.handlerId === reader.userId,
    mayTake: may('take') && report.handlerId !== reader.userId && report.state !== 'closed',
    mayAsk: may('work') && after(report.state, 'ask') !== null,
    mayAnswer: may('work') && after(report.state, 'answer') !== null,
    mayClose: may('work') && after(report.state, 'close') !== null,
    maySuspend: may('suspend') && open && report.distinctionState === 'active' && report.proposalId === null,
    proposal: may('suspend') ? report.proposalId : null,
    messages: messages.map(({ id, author, authorName, body, at }) => ({ id, author, body, at, name: authorName })),
  };
}
