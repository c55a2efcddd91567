import { Button } from '../../components/button.js';
import { type FormState, valueOf } from '../../components/form.js';
import { Section } from '../../components/section.js';
import { TextArea } from '../../components/text-field.js';
import { usePage } from '../../page.js';
import { Content } from '../instrument/content.js';
import type { CommentShape, ReplacedShape, TeamShape } from './team.shapes.js';

/** What colleagues say about a practice, and what others had answered before. Part of the form of the practice. */
export function Conversation({
  team,
  form,
  itemId,
  frozen,
}: {
  team: TeamShape;
  form: FormState;
  itemId: string;
  frozen: boolean;
}) {
  const { t } = usePage();
  if (frozen && team.comments.length === 0 && team.replaced.length === 0) return null;
  return (
    <Section id="conversacion" class="max-w-3xl" ruled title={t('assessments.team.title')}>
      <p class="text-sm text-tenue">{t('assessments.team.private')}</p>
      {team.comments.length > 0 && (
        <ul class="grid gap-4 mt-4 list-none p-0">
          {team.comments.map((comment) => (
            <li key={comment.id} class="border-l-4 border-linea pl-4">
              <Comment comment={comment} frozen={frozen} />
            </li>
          ))}
        </ul>
      )}
      {!frozen && <NewComment team={team} form={form} />}
      <Replaced replaced={team.replaced} itemId={itemId} />
    </Section>
  );
}

function Comment({ comment, frozen }: { comment: CommentShape; frozen: boolean }) {
  const { t, date } = usePage();
  return (
    <>
      <p class="m-0 text-sm">
        <strong>{comment.by ?? t('assessments.conflict.someone')}</strong>{' '}
        <span class="text-tenue">{date.at(comment.at)}</span>
      </p>
      <p class="m-0 mt-1 whitespace-pre-line">{comment.text}</p>
      {comment.told.length > 0 && (
        <p class="m-0 mt-1 text-sm text-tenue">{t('assessments.team.told', { names: comment.told.join(', ') })}</p>
      )}
      {comment.mine && !frozen && (
        <Button kind="ghost" small name="uncomment" value={comment.id}>
          {t('assessments.team.remove')}
        </Button>
      )}
    </>
  );
}

function NewComment({ team, form }: { team: TeamShape; form: FormState }) {
  const { t } = usePage();
  return (
    <div class="mt-5">
      <input type="hidden" name="commentId" value={valueOf(form, 'commentId') || team.newCommentId} />
      <TextArea
        form={form}
        name="comment"
        label={t('assessments.team.comment')}
        hint={t('assessments.team.comment-hint')}
        rows={3}
        maxLength={team.maxCommentLength}
      />
      {team.others.length > 0 && (
        <fieldset class="border-0 p-0 m-0 mb-4">
          <legend class="text-sm font-bold">{t('assessments.team.tell')}</legend>
          <div class="flex flex-wrap gap-x-5 gap-y-1 mt-1">
            {team.others.map(({ userId, name }) => (
              <label key={userId} class="inline-flex gap-2 items-center py-1">
                <input
                  class="checkbox checkbox-primary"
                  type="checkbox"
                  name={`mention.${userId}`}
                  value="si"
                  checked={valueOf(form, `mention.${userId}`) === 'si'}
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <Button kind="outline" name="action" value="comment">
        {t('assessments.team.send')}
      </Button>
    </div>
  );
}

/** What others had answered before it was replaced: nothing of it is lost. */
function Replaced({ replaced, itemId }: { replaced: readonly ReplacedShape[]; itemId: string }) {
  const { t, date } = usePage();
  if (replaced.length === 0) return null;
  const nameOf = (name: string | null) => name ?? t('assessments.conflict.someone');
  return (
    <details class="mt-6" id={`antes-${itemId}`}>
      <summary class="enlace cursor-pointer py-1">{t('assessments.team.before', { n: replaced.length })}</summary>
      <ul class="grid gap-3 mt-3 list-none p-0">
        {replaced.map(({ version, value, unknown, valueName, note, by, at, replacedBy }) => (
          <li key={version} class="border-l-4 border-linea pl-4">
            <p class="m-0 text-sm text-tenue">
              {t('assessments.team.before-by', { by: nameOf(by), when: date.at(at), other: nameOf(replacedBy) })}
            </p>
            <p class="m-0">
              {value === null ? (
                t(unknown ? 'assessments.practice.unknown' : 'assessments.conflict.no-answer')
              ) : (
                <Content>{t('assessments.item.answered', { value, name: valueName ?? '' })}</Content>
              )}
            </p>
            {note && <p class="m-0 text-sm whitespace-pre-line">{note}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
