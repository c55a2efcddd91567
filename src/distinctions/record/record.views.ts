import { formatCode } from '#libs/codes';
import type { Day } from '#libs/mexico';
import type { DistinctionDetail } from '#templates/distinctions/record/detail.page';
import type { DistinctionEntry } from '#templates/distinctions/record/list.page';
import type { ConcernsFound } from '../concerns/concerns.js';
import { isAlive, movesFrom, stateOn } from '../distinction.rules.js';
import type { DistinctionEventRow, DistinctionRow } from '../distinctions.queries.js';
import type { FollowUpRow } from '../follow-up/follow-up.queries.js';
import { followUpOn, mayFollowUp } from '../follow-up/follow-up.rules.js';
import type { AnswerRow } from '../hearing/hearing.queries.js';
import type { ProposalRow } from '../proposals/proposals.queries.js';
import type { DecidingTie } from '../proposals/proposals.rules.js';
import type { DistinctionAct } from './record.queries.js';

/** A line of the list. */
export const entryOf = (row: DistinctionRow, today: Day): DistinctionEntry => ({
  id: row.id,
  company: row.tradeName,
  levelName: row.levelName,
  code: formatCode(row.code),
  state: stateOn(today, row),
  awardedOn: row.awardedOn,
  expiresOn: row.expiresOn,
});

type ActKind = DistinctionDetail['acts'][number]['kind'];

/** The company's answers, and the last day on which FM4 must still wait for one. */
export interface HearingRecord {
  readonly answers: readonly AnswerRow[];
  readonly waitsUntil: Day | null;
}

/** Everything on record, for FM4. */
export function detailOf(
  row: DistinctionRow,
  record: {
    events: readonly DistinctionEventRow[];
    acts: readonly DistinctionAct[];
    hearing: HearingRecord;
    followUp: FollowUpRow | null;
    proposal: ProposalRow | null;
    concerns: ConcernsFound;
  },
  reader: { today: Day; mayMove: boolean; tie: DecidingTie | null; seesCompany: boolean },
): DistinctionDetail {
  const state = stateOn(reader.today, row);
  return {
    id: row.id,
    companyHref: reader.seesCompany ? `/fm4/empresas/${row.companyId}` : null,
    state,
    code: formatCode(row.code),
    level: row.level,
    levelName: row.levelName,
    tradeName: row.tradeName,
    legalName: row.legalName,
    place: row.place,
    awardedOn: row.awardedOn,
    expiresOn: row.expiresOn,
    instrumentVersion: row.instrumentVersion,
    signatories: row.signatories,
    documentAt: row.documentState === 'ready' ? (row.editionAt ?? row.documentAt) : null,
    events: record.events.map(({ kind, day, publicReason, formerNames }) => ({
      kind,
      day,
      reason: publicReason,
      before: formerNames,
    })),
    acts: record.acts.map(({ act, ...facts }) => ({ ...facts, kind: act.split('.')[1] as ActKind })),
    hearing: {
      until: state === 'suspended' ? row.hearingUntil : null,
      waitsUntil: record.hearing.waitsUntil,
      answers: record.hearing.answers,
      files: reader.mayMove || reader.tie === null ? '/fm4/distintivos/respuestas' : null,
    },
    moves: movesFrom(state).filter((move) => move !== 'revoke' || record.hearing.waitsUntil === null),
    proposal: record.proposal && {
      id: record.proposal.id,
      move: record.proposal.move,
      at: record.proposal.proposedAt,
    },
    tie: reader.mayMove ? reader.tie : null,
    concerns: record.concerns,
    followUp: {
      day: isAlive(state) ? followUpOn(row) : null,
      held: record.followUp && { on: record.followUp.heldOn, result: record.followUp.result },
    },
    mayFollowUp: reader.mayMove && record.followUp === null && mayFollowUp(row, reader.today),
    mayRename: reader.mayMove && isAlive(state),
    mayMove: reader.mayMove,
  };
}
