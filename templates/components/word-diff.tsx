import { diffArrays, diffWordsWithSpace } from 'diff';

/** Of a text, in percent of its letters: with less left of it than that, word by word reads worse than the whole. */
const KEPT_AT_LEAST = 40;

const letters = (text: string) => text.replaceAll(/\s/g, '').length;

/** What went and what came, word by word; as two whole texts where little of the first is left. */
function changesOf(before: string, after: string): { value: string; added?: boolean; removed?: boolean }[] {
  if (before === '' || after === '')
    return [
      { value: before, removed: true },
      { value: after, added: true },
    ].filter(({ value }) => value !== '');
  const parts = diffWordsWithSpace(before, after);
  const kept = parts.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : letters(value)), 0);
  if (kept * 100 >= KEPT_AT_LEAST * Math.max(letters(before), letters(after))) return parts;
  return [{ value: before, removed: true }, { value: '\n' }, { value: after, added: true }];
}

/** A text with the words that went and those that came; without colour they are told by their signs and read aloud. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <p class="m-0 whitespace-pre-line">
      {changesOf(before, after).map((part, index) =>
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

/** Lines that went and those that came, among those that stay. */
export function ListDiff({ before, after }: { before: readonly string[]; after: readonly string[] }) {
  const lines = diffArrays([...before], [...after]);
  return (
    <ul class="list-none m-0 p-0 grid gap-0.5">
      {lines.flatMap((part, place) =>
        part.value.map((value, index) => (
          <li key={`${place}-${index}`} class="grid grid-cols-[1.25rem_1fr]">
            <span aria-hidden="true">{part.added ? '+' : part.removed ? '−' : ''}</span>
            {part.added ? (
              <ins class="bg-success/15 no-underline font-semibold">{value}</ins>
            ) : part.removed ? (
              <del class="bg-error/10 text-error">{value}</del>
            ) : (
              <span class="text-tenue">{value}</span>
            )}
          </li>
        )),
      )}
    </ul>
  );
}
