import { ListDiff, WordDiff } from '../../components/word-diff.js';
import { usePage } from '../../page.js';
import type { FieldChangeShape, ShownValue } from './editing.shapes.js';

/** The fields that say something else, each with what it said and what it says. */
export function FieldChanges({ fields }: { fields: readonly FieldChangeShape[] }) {
  const { t, maybe } = usePage();
  const show = useShown();
  return (
    <dl class="grid gap-3 m-0">
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <dt class="text-sm text-tenue">{maybe(`instrument.field.${field}`) ?? field}</dt>
          <dd class="m-0">
            {typeof before === 'string' && typeof after === 'string' && !isCode(field) ? (
              <WordDiff before={before} after={after} />
            ) : Array.isArray(before) || Array.isArray(after) ? (
              <ListDiff
                before={asList(before).map((one) => show(field, one))}
                after={asList(after).map((one) => show(field, one))}
              />
            ) : (
              <>
                <del class="text-error">{show(field, before)}</del>
                <span aria-hidden="true"> → </span>
                <span class="sr-only">{t('assessments-fm4.diff.now')}</span>
                <ins class="no-underline font-semibold">{show(field, after)}</ins>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A value in words, where it is a code of the instrument, a yes or no, or nothing. */
function useShown(): (field: string, value: ShownValue) => string {
  const { t, maybe, number } = usePage();
  return (field, value) => {
    if (value === null || value === '') return t('assessments-fm4.diff.nothing');
    if (typeof value === 'boolean') return t(value ? 'assessments-fm4.yes' : 'assessments-fm4.no');
    if (typeof value === 'number') return Number.isInteger(value) ? number.plain(value) : String(value);
    return maybe(`instrument.value.${field}.${String(value)}`) ?? String(value);
  };
}

/** Fields of which the value is a code and no text. */
const isCode = (field: string): boolean => field === 'dimension' || field === 'tipo' || field.startsWith('condition.');

const asList = (value: ShownValue): readonly string[] =>
  value === null ? [] : Array.isArray(value) ? (value as readonly string[]) : [String(value)];
