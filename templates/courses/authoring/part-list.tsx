import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';

interface Part {
  id: string;
  title: string;
  changed: boolean;
  /** How many things it lacks. */
  lacks: number;
  note: string | null;
}

interface PartListProps {
  /** Of the draft. */
  path: string;
  segment: 'lecciones' | 'preguntas';
  edits: boolean;
  /** Which list is on the page: what moves in another one would move something else. */
  seen: string;
  parts: readonly Part[];
}

/** The lessons or questions of a draft in order, each with what can be done with it. */
export function PartList({ path, segment, edits, seen, parts }: PartListProps) {
  const { t } = usePage();
  if (parts.length === 0) return <p class="text-tenue m-0">{t(`courses-fm4.none.${segment}`)}</p>;
  return (
    <ol class="list-none m-0 p-0 border-b border-linea">
      {parts.map((part, at) => {
        const title = part.title || t('courses-fm4.untitled');
        return (
          <li key={part.id} class="border-t border-linea py-3 flex flex-wrap items-center gap-x-4 gap-y-2">
            <span class="min-w-0 flex-1 basis-60">
              <span class="cifra text-tenue mr-2">{part.id}</span>
              {edits ? <TextLink href={`${path}/${segment}/${part.id}`}>{title}</TextLink> : title}
              {part.note && <span class="block text-sm text-tenue">{part.note}</span>}
            </span>
            {part.lacks > 0 && <Badge kind="missing">{t('courses-fm4.lacks', { n: part.lacks })}</Badge>}
            {part.changed && (
              <Badge plain kind="current">
                {t('courses-fm4.fate.changed')}
              </Badge>
            )}
            {edits && <Moves path={path} seen={seen} part={part} first={at === 0} last={at === parts.length - 1} />}
          </li>
        );
      })}
    </ol>
  );
}

function Moves({
  path,
  seen,
  part,
  first,
  last,
}: Pick<PartListProps, 'path' | 'seen'> & { part: Part; first: boolean; last: boolean }) {
  const { t } = usePage();
  return (
    <form method="post" action={`${path}/orden`} class="flex flex-wrap gap-1" aria-label={part.id}>
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="id" value={part.id} />
      {!first && (
        <Button kind="ghost" small name="action" value="up">
          {t('courses-fm4.up')} <span class="sr-only">{part.id}</span>
        </Button>
      )}
      {!last && (
        <Button kind="ghost" small name="action" value="down">
          {t('courses-fm4.down')} <span class="sr-only">{part.id}</span>
        </Button>
      )}
      <Button kind="ghost" small name="action" value="remove">
        {t('courses-fm4.remove')} <span class="sr-only">{part.id}</span>
      </Button>
    </form>
  );
}
