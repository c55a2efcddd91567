import { refuse } from '../assessments.refusals.js';
import type { NewComment } from '../teamwork/comments.service.js';
import { MAX_COMMENT_LENGTH } from '../teamwork/teamwork.rules.js';

const MENTION = 'mention.';

/**
 * What was typed for colleagues in the form of a practice; null: nothing. Whom to tell is ticked in `mention.<id>`.
 * @throws Refused at the field `comment`: `assessments.comment-too-long`
 */
export function commentOf(fields: Readonly<Record<string, string>>): NewComment | null {
  const text = (fields['comment'] ?? '').replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim();
  if (text === '') return null;
  if (text.length > MAX_COMMENT_LENGTH)
    throw refuse('assessments.comment-too-long', {
      status: 422,
      field: 'comment',
      params: { max: MAX_COMMENT_LENGTH },
    });
  const mentioned = Object.keys(fields).flatMap((name) =>
    name.startsWith(MENTION) ? [name.slice(MENTION.length)] : [],
  );
  return { id: fields['commentId'] ?? '', text, mentioned };
}
