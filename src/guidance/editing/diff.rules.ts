/** What a text of the guidance says otherwise than another, field by field, pure. */
import { isDeepStrictEqual } from 'node:util';
import { fieldsOf } from './draft-fields.rules.js';
import type { DraftContent, DraftKind, TextChange } from './draft.types.js';

/** Fields that are lists of lines or of paragraphs: told apart entry by entry. */
const lists: Readonly<Partial<Record<string, RegExp>>> = {
  proofs: /\n/,
  forbidden: /\n/,
  steps: /\n/,
  notes: /\n/,
  internalNotes: /\n/,
  sources: /\n/,
  documents: /\n\n/,
  grounds: /\n\n/,
  values: /\n\n/,
  flowSteps: /\n\n/,
  flowOutcomes: /\n\n/,
  flowQuestions: /\n\n/,
  flowQuestionsEn: /\n\n/,
  flowListOnly: /\n/,
};

/** The fields that say something else, in the order of the form. */
export function changesBetween(kind: DraftKind, before: DraftContent, after: DraftContent): TextChange[] {
  const [from, to] = [fieldsOf(kind, before), fieldsOf(kind, after)];
  return [...new Set([...Object.keys(to), ...Object.keys(from)])].flatMap((field): TextChange[] => {
    const [old, now] = [from[field] ?? '', to[field] ?? ''];
    if (old === now) return [];
    const cut = lists[field];
    if (!cut) return [{ field, before: old, after: now }];
    const [before, after] = [entries(old, cut), entries(now, cut)];
    // of the questions, which are many, only those that change
    return [field.startsWith('flow') ? { field, ...onlyChanged(before, after) } : { field, before, after }];
  });
}

const onlyChanged = (before: readonly string[], after: readonly string[]) => ({
  before: before.filter((one) => !after.includes(one)),
  after: after.filter((one) => !before.includes(one)),
});

const entries = (text: string, cut: RegExp): string[] => text.split(cut).filter(Boolean);

/** Whether two texts say the same, as they come out of the database. */
export const isSame = (one: DraftContent, other: DraftContent): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));

/** Everything that the changed fields said or say, as one text. */
export const wordsChanged = (changes: readonly TextChange[]): string =>
  changes.flatMap(({ before, after }) => changedEntries(before, after)).join('\n');

/** Of lists, only the entries that went or came. */
function changedEntries(before: TextChange['before'], after: TextChange['after']): string[] {
  const [old, now] = [[before].flat(), [after].flat()];
  return [...old.filter((one) => !now.includes(one)), ...now.filter((one) => !old.includes(one))];
}
