import type { TeamShape } from '#templates/assessments/teamwork/team.shapes';
import { newId } from '#libs/ids';
import type { Instrument } from '../instrument/instrument.types.js';
import { nameOf } from '../scoring/score.views.js';
import type { AssignedRow, CommentRow } from '../teamwork/teamwork.queries.js';
import { MAX_COMMENT_LENGTH } from '../teamwork/teamwork.rules.js';
import type { ReplacedAnswer } from './answer.queries.js';
import type { Names } from './practice.views.js';

/** Who works on a practice, and what they said of it. */
export function teamView(
  instrument: Instrument,
  names: Names,
  about: {
    readonly assigned: AssignedRow | null;
    readonly comments: readonly CommentRow[];
    readonly replaced: readonly ReplacedAnswer[];
    readonly viewerId: string;
    /** Who may answer for the company. */
    readonly colleagues: readonly { readonly userId: string; readonly name: string }[];
  },
): TeamShape {
  const { assigned, comments, replaced, viewerId, colleagues } = about;
  return {
    assigned: assigned && {
      name: names.get(assigned.assigneeId) ?? null,
      mine: assigned.assigneeId === viewerId,
      dueOn: assigned.dueOn,
    },
    comments: comments.map(({ id, text, authorId, writtenAt, mentioned }) => ({
      id,
      text,
      by: names.get(authorId) ?? null,
      mine: authorId === viewerId,
      at: writtenAt,
      told: mentioned.flatMap((person) => names.get(person) ?? []),
    })),
    replaced: replaced.map(({ version, value, unknown, note, updatedBy, updatedAt, replacedBy }) => ({
      version,
      value,
      unknown,
      valueName: nameOf(instrument, value),
      note,
      by: names.get(updatedBy) ?? null,
      at: updatedAt,
      replacedBy: names.get(replacedBy) ?? null,
    })),
    others: colleagues.flatMap(({ userId, name }) => (userId === viewerId ? [] : [{ userId, name }])),
    newCommentId: newId(),
    maxCommentLength: MAX_COMMENT_LENGTH,
  };
}
