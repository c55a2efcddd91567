import { formatCode } from '#libs/codes';
import type { Day } from '#libs/mexico';
import type { FormState } from '#templates/components/form-state';
import type { OwnHearing } from '#templates/distinctions/hearing/own-hearing';
import type { OwnDistinction } from '#templates/distinctions/workspace/own-distinction.page';
import { maxFileSize } from '../../assessments/index.js';
import { canMove, type DistinctionState, stateOn } from '../distinction.rules.js';
import type { DistinctionEventRow, DistinctionRow } from '../distinctions.queries.js';
import type { FollowUpRow } from '../follow-up/follow-up.queries.js';
import { followUpOn } from '../follow-up/follow-up.rules.js';
import type { AnswerRow } from '../hearing/hearing.queries.js';
import { hasFinished, MAX_ANSWER_FILES, waitsUntil } from '../hearing/hearing.rules.js';
import { isRenewable } from '../renewal/renewal.rules.js';
import { sharingOf, type SharingWords } from '../sharing/sharing.views.js';

/** What a company sees of its distinction. */
export function ownOf(
  row: DistinctionRow,
  events: readonly DistinctionEventRow[],
  today: Day,
  words: SharingWords,
  followUp: FollowUpRow | null,
  maySurrender: boolean,
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
    renewable: isRenewable(row, today),
    sharing: sharingOf(row, words),
    surrender: maySurrender ? surrenderPathOf(row, today) : null,
  };
}

/** Where a distinction can be given back; null once it has ended. */
const surrenderPathOf = (row: DistinctionRow, today: Day): string | null =>
  canMove(stateOn(today, row), 'surrender') ? `/empresa/distintivo/devolver/${formatCode(row.code)}` : null;

/** Null before its day. */
function ownFollowUpOf(row: DistinctionRow, held: FollowUpRow | null, today: Day): OwnDistinction['followUp'] {
  if (held) return { state: held.result, day: held.heldOn };
  return followUpOn(row) <= today ? { state: 'due', day: followUpOn(row) } : null;
}

/** The reason of its suspension or end, whatever happened to its names since. */
function reasonOf(state: DistinctionState, events: readonly DistinctionEventRow[]): string | null {
  if (state !== 'suspended' && state !== 'revoked' && state !== 'surrendered') return null;
  return events.find(({ kind }) => kind === state)?.publicReason ?? null;
}

/** The hearing of a suspended distinction; null for any other. */
export function ownHearingOf(
  row: DistinctionRow,
  record: { events: readonly DistinctionEventRow[]; answers: readonly AnswerRow[] },
  reader: { today: Day; mayAnswer: boolean; isCurrent: boolean; form: FormState; maySurrender: boolean },
): OwnHearing | null {
  const suspension = record.events.find(({ kind }) => kind === 'suspended');
  if (row.state !== 'suspended' || row.hearingUntil === null || !suspension) return null;
  return {
    level: row.level,
    levelName: row.levelName,
    reason: reader.isCurrent ? null : suspension.publicReason,
    until: row.hearingUntil,
    open: waitsUntil(row, hasFinished(record.events, record.answers), reader.today) !== null,
    answers: record.answers.filter(({ suspensionId }) => suspensionId === suspension.id),
    mayAnswer: reader.mayAnswer,
    limits: { files: MAX_ANSWER_FILES, size: maxFileSize },
    form: reader.form,
    surrender: reader.maySurrender && !reader.isCurrent ? surrenderPathOf(row, reader.today) : null,
  };
}

/** The current distinction of a company: the one in force, else the newest. The rest is its past. */
export function currentAndPast(rows: readonly DistinctionRow[], today: Day) {
  const current = rows.find((row) => stateOn(today, row) === 'active') ?? rows[0];
  return { current, past: rows.filter((row) => row !== current) };
}
