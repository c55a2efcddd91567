import { diffArrays, diffWordsWithSpace } from 'diff';
import { usePage } from '../../page.js';
import type { FieldChangeShape, ShownValue } from './editing.shapes.js';

/** A text with the words that went and those that came; without colour they are told by their signs and read aloud. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <p class="m-0 whitespace-pre-line">
      {diffWordsWithSpace(before, after).map((part, index) =>
        part.added ? (
          <ins key={index} class="bg-success/15 no-underline font-semibold rounded-xs">
            {part.value}
          </ins>
        ) : part.removed ? (
          <del key={index} class="bg-error/10 text-error">
            {part.value}
          </del>
        ) : (
          part.value
        ),
      )}
    </p>
  );
}

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
              <ListDiff field={field} before={asList(before)} after={asList(after)} />
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

function ListDiff({ field, before, after }: { field: string; before: readonly string[]; after: readonly string[] }) {
  const show = useShown();
  const named = (value: string) => show(field, value);
  const lines = diffArrays([...before], [...after]);
  return (
    <ul class="list-none m-0 p-0 grid gap-0.5">
      {lines.flatMap((part, place) =>
        part.value.map((value, index) => (
          <li key={`${place}-${index}`} class="grid grid-cols-[1.25rem_1fr]">
            <span aria-hidden="true">{part.added ? '+' : part.removed ? '−' : ''}</span>
            {part.added ? (
              <ins class="bg-success/15 no-underline font-semibold">{named(value)}</ins>
            ) : part.removed ? (
              <del class="bg-error/10 text-error">{named(value)}</del>
            ) : (
              <span class="text-tenue">{named(value)}</span>
            )}
          </li>
        )),
      )}
    </ul>
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
