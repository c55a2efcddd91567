import { Section } from '../../components/section.js';
import { ListDiff, WordDiff } from '../../components/word-diff.js';
import { usePage } from '../../page.js';
import type { FieldChangeShape, ShownValue } from './authoring.shapes.js';

/** The fields that say something else, each with what it said and what it says. */
export function FieldChanges({ fields }: { fields: readonly FieldChangeShape[] }) {
  const { t, maybe } = usePage();
  const show = useShown();
  return (
    <dl class="grid gap-3 m-0">
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt class="text-sm text-tenue">{maybe(`courses-fm4.field.${field}`) ?? field}</dt>
          <dd class="m-0 min-w-0 break-words">
            {Array.isArray(before) || Array.isArray(after) ? (
              <ListDiff before={asList(before)} after={asList(after)} />
            ) : isText(before) && isText(after) && !codes.includes(field) ? (
              <WordDiff before={before ?? ''} after={after ?? ''} />
            ) : (
              <>
                <del class="text-error">{show(field, before)}</del>
                <span aria-hidden="true"> → </span>
                <span class="sr-only">{t('courses-fm4.diff.now')}</span>
                <ins class="no-underline font-semibold">{show(field, after)}</ins>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Fields of which the value is a code and no text. */
const codes = ['group', 'kind', 'lesson'];

/** A field's value in words. */
function useShown(): (field: string, value: ShownValue) => string {
  const { t, maybe, number } = usePage();
  return (field, value) => {
    if (value === null || value === '') return t('courses-fm4.diff.nothing');
    if (typeof value === 'boolean') return t(value ? 'courses-fm4.yes' : 'courses-fm4.no');
    if (typeof value === 'number') return number.plain(value);
    const code = codes.includes(field) ? maybe(`courses-fm4.value.${String(value)}`) : null;
    return code ?? String(value);
  };
}

const isText = (value: ShownValue): value is string | null => value === null || typeof value === 'string';

const asList = (value: ShownValue): readonly string[] =>
  value === null ? [] : Array.isArray(value) ? (value as readonly string[]) : [String(value)];

/** What somebody else saved while this person wrote: both texts, before anything is overwritten. */
export function Theirs({ changes }: { changes: readonly FieldChangeShape[] | null }) {
  const { t } = usePage();
  if (changes === null) return null;
  return (
    <Section id="otra-persona" class="hoja p-5 mb-8 max-w-4xl" heading="text-xl" title={t('courses-fm4.theirs.title')}>
      <p class="mt-2">{t('courses-fm4.theirs.text')}</p>
      <div class="mt-4">
        <FieldChanges fields={changes} />
      </div>
    </Section>
  );
}
