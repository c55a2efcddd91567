import { formatCode } from '#libs/codes';
import { addDays, type Day } from '#libs/mexico';
import type { FormState } from '#templates/components/form-state';
import type { OwnDistinction } from '#templates/distinctions/workspace/own-distinction.page';
import type { DistinctionDetail } from '#templates/distinctions/record/detail.page';
import type { OwnHearing } from '#templates/distinctions/hearing/own-hearing';
import type { DistinctionEntry } from '#templates/distinctions/record/list.page';
import { type DistinctionState, followUpOn, isAlive, movesFrom, RENEWAL_DAYS, stateOn } from '../distinction.rules.js';
import { sharingOf, type SharingWords } from '../sharing/sharing.views.js';
import type { DistinctionAct, DistinctionEventRow, DistinctionRow } from '../distinctions.queries.js';
import type { FollowUpRow } from '../follow-up/follow-up.queries.js';
import { mayFollowUp } from '../follow-up/follow-up.rules.js';
import type { AnswerRow } from '../hearing/hearing.queries.js';
import { mayAnswer } from '../hearing/hearing.rules.js';

/** What a company sees of its distinction. */
export function ownOf(
  row: DistinctionRow,
  events: readonly DistinctionEventRow[],
  today: Day,
  words: SharingWords,
  followUp: FollowUpRow | null,
): OwnDistinction {
  const state = stateOn(today, row);
  return {
    state,
    code: formatCode(row.code),
    level: row.level,
    levelName: row.levelName,
    company: row.tradeName,
    awardedOn: row.awardedOn,
    expiresOn: row.expiresOn,
    reason: reasonOf(state, events),
    followUp: ownFollowUpOf(row, followUp, today),
    hasDocument: row.documentState === 'ready',
    renewable: state === 'active' && addDays(row.expiresOn, -RENEWAL_DAYS) <= today,
    sharing: sharingOf(row, words),
  };
}

/** Nothing to say of a follow-up before its day. */
function ownFollowUpOf(row: DistinctionRow, held: FollowUpRow | null, today: Day): OwnDistinction['followUp'] {
  if (held) return { state: held.result, day: held.heldOn };
  return followUpOn(row) <= today ? { state: 'due', day: followUpOn(row) } : null;
}

/** Why it is not in force; what happened since to its names does not matter. */
function reasonOf(state: DistinctionState, events: readonly DistinctionEventRow[]): string | null {
  if (state !== 'suspended' && state !== 'revoked') return null;
  return events.find(({ kind }) => kind === state)?.publicReason ?? null;
}

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

/** What the company answered, and until when FM4 waits for it. */
export interface HearingRecord {
  readonly answers: readonly AnswerRow[];
  readonly waitsUntil: Day | null;
}

/** The right to be heard of a company with a suspended distinction; null: it has none. */
export function ownHearingOf(
  row: DistinctionRow,
  record: { events: readonly DistinctionEventRow[]; answers: readonly AnswerRow[] },
  reader: { today: Day; mayAnswer: boolean; isCurrent: boolean; form: FormState },
): OwnHearing | null {
  const suspension = record.events.find(({ kind }) => kind === 'suspended');
  if (row.state !== 'suspended' || row.hearingUntil === null || !suspension) return null;
  return {
    levelName: row.levelName,
    reason: reader.isCurrent ? null : suspension.publicReason,
    until: row.hearingUntil,
    open: mayAnswer(row, reader.today),
    answers: record.answers.filter(({ suspensionId }) => suspensionId === suspension.id),
    mayAnswer: reader.mayAnswer,
    form: reader.form,
  };
}

/** Everything on record, for FM4. */
export function detailOf(
  row: DistinctionRow,
  record: {
    events: readonly DistinctionEventRow[];
    acts: readonly DistinctionAct[];
    hearing: HearingRecord;
    followUp: FollowUpRow | null;
  },
  reader: { today: Day; mayMove: boolean },
): DistinctionDetail {
  const state = stateOn(reader.today, row);
  return {
    id: row.id,
    companyId: row.companyId,
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
    },
    moves: movesFrom(state).filter((move) => move !== 'revoke' || record.hearing.waitsUntil === null),
    followUp: {
      day: isAlive(state) ? followUpOn(row) : null,
      held: record.followUp && { on: record.followUp.heldOn, result: record.followUp.result },
    },
    mayFollowUp: reader.mayMove && record.followUp === null && mayFollowUp(row, reader.today),
    mayRename: reader.mayMove && isAlive(state),
    mayMove: reader.mayMove,
  };
}

/** The distinction that a company stands for today: the one in force, else the newest. The rest is its past. */
export function currentAndPast(rows: readonly DistinctionRow[], today: Day) {
  const current = rows.find((row) => stateOn(today, row) === 'active') ?? rows[0];
  return { current, past: rows.filter((row) => row !== current) };
}
