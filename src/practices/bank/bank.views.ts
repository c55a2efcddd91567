import type { FormState } from '#templates/components/form-state';
import type { OwnLine, OwnPracticeProps, PracticePlace } from '#templates/practices/bank/practice.shapes';
import { emptyForm } from '../../web/index.js';
import { telltaleInText } from '../../guidance/index.js';
import { isWritable, type LongField, longFields, MAX_ITEMS, textLimits } from '../practice.rules.js';
import type { PracticeRow } from './bank.queries.js';
import { outcomesOf } from './outcome.views.js';
import type { OwnPractice } from './practice-writing.service.js';

/** A line of its author's list. */
export const ownLine = (practice: PracticeRow): OwnLine => ({
  id: practice.id,
  title: practice.title,
  state: practice.state,
  class: practice.class,
  underReview: practice.openRound !== null,
  hasDraft: practice.sentAt === null && practice.state !== 'draft',
  changedAt: practice.changedAt,
  lookBy: practice.state === 'published' ? practice.lookBy : null,
  slug: practice.state === 'published' ? practice.slug : null,
});

/** A practice as its author sees it. @param form what was sent and came back; null: what is stored */
export function ownPracticeView(
  { practice, rounds, said }: OwnPractice,
  about: {
    readonly place: PracticePlace;
    readonly home: string;
    readonly maySend: boolean;
    readonly items: readonly { readonly id: string; readonly text: string }[];
    readonly form: FormState | null;
  },
): OwnPracticeProps {
  const { place, home, maySend, items, form } = about;
  const open = rounds.find(({ decidedAt }) => decidedAt === null);
  const version = String(practice.version);
  const writable = isWritable(practice.state, open !== undefined);
  const kept = practice.state === 'withdrawn' ? null : textOf(practice);
  return {
    place,
    home,
    line: ownLine(practice),
    writable,
    maySend,
    dueOn: open && practice.state !== 'withdrawn' ? open.dueOn : null,
    text: kept,
    telling: kept && writable ? tellingFields(kept) : [],
    outcomes: outcomesOf(rounds, said),
    items,
    limits: { ...textLimits, items: MAX_ITEMS },
    // with the present version: having seen that it changed, the author may save again
    form: form ? { ...form, values: { ...form.values, version } } : emptyForm({ ...valuesOf(practice), version }),
  };
}

/** The fields in which a number, an address of mail or a name of a person seems to stand; that of the institution is none. */
export function tellingFields(
  text: Readonly<Record<'institution' | 'title' | LongField, string>>,
): ('title' | LongField)[] {
  const { institution } = text;
  const without = (words: string) => (institution === '' ? words : words.replaceAll(institution, ' '));
  return (['title', ...longFields] as const).filter((field) => telltaleInText(without(text[field])) !== null);
}

/** What a practice says, for pages and documents. */
export const textOf = (practice: PracticeRow) => {
  const { institution, title, description, problem, replicable, impact, results, sustainability } = practice;
  const { items, anonymous } = practice;
  const words = { institution, title, description, problem, replicable, impact, results, sustainability };
  return { ...words, items, anonymous };
};

const valuesOf = (practice: PracticeRow) => {
  const { anonymous, items, ...words } = textOf(practice);
  return { ...words, items: [...items], ...(anonymous && { anonymous: 'si' }) };
};
