import { numberText } from '../catalogue/question.rules.js';
import type { DraftCourse, DraftLesson, DraftQuestion, TranslationLanguage } from './draft.types.js';
import { writtenQuestion } from './question-form.rules.js';

/** A value as a diff shows it. */
export type Shown = string | readonly string[] | number | boolean | null;

export interface FieldChange {
  readonly field: string;
  readonly before: Shown;
  readonly after: Shown;
}

/** What became of a lesson, a question or a language. */
export interface EntryChange {
  readonly id: string;
  readonly title: string;
  readonly fate: 'added' | 'removed' | 'changed';
  /** Of one that was added or removed: all that it says. */
  readonly fields: readonly FieldChange[];
}

/** Everything that two versions of a course say differently. */
export interface CourseDiff {
  readonly facts: readonly FieldChange[];
  readonly settings: readonly FieldChange[];
  /** The lessons, when their order changed among those that both have. */
  readonly order: FieldChange | null;
  readonly lessons: readonly EntryChange[];
  readonly questions: readonly EntryChange[];
  readonly languages: readonly EntryChange[];
}

type Fields<T> = readonly (readonly [field: string, of: (one: T) => Shown])[];

const factFields: Fields<DraftCourse['facts']> = [
  ['title', ({ title }) => title],
  ['slug', ({ slug }) => slug],
  ['objective', ({ objective }) => objective],
  ['care', ({ care }) => care],
  ['audience', ({ audience }) => audience],
  ['group', ({ group }) => group],
  ['withoutAccount', ({ withoutAccount }) => withoutAccount],
  ['dc3Area', ({ dc3Area }) => dc3Area],
  ['certificateMonths', ({ certificateMonths }) => certificateMonths],
  ['survey', ({ survey }) => survey],
  ['adminNotes', ({ adminNotes }) => adminNotes],
];

const settingFields: Fields<DraftCourse['settings']> = [
  ['draw', ({ draw }) => draw],
  ['shuffleQuestions', ({ shuffleQuestions }) => shuffleQuestions],
  ['shuffleOptions', ({ shuffleOptions }) => shuffleOptions],
  ['passMark', ({ passMark }) => passMark],
  ['attempts', ({ attempts }) => attempts],
  ['minutesBetween', ({ minutesBetween }) => minutesBetween],
];

const lessonFields: Fields<DraftLesson> = [
  ['title', ({ title }) => title],
  ['summary', ({ summary }) => summary],
  ['body', ({ body }) => body],
  ['pause', ({ pause }) => pause],
  ['takeaways', ({ takeaways }) => takeaways],
  ['glossary', ({ glossary }) => glossary.map(({ term, meaning }) => `${term}: ${meaning}`)],
  ['notes', ({ notes }) => notes],
];

const questionFields: Fields<DraftQuestion> = [
  ['kind', ({ kind }) => kind],
  ['text', ({ text }) => text],
  ['lesson', ({ lessonId }) => lessonId],
  ['options', optionLines],
  ['others', ({ others }) => others],
  ['feedback', ({ feedback }) => feedback],
];

/** Each option with what is right in it and what is said of it. */
function optionLines(question: DraftQuestion): string[] {
  const written = writtenQuestion(question);
  return written.options.map((one, at) => {
    const words = 'value' in one ? numberText(one) : 'match' in one ? `${one.text} → ${one.match}` : one.text;
    const mark = written.kind === 'ordering' ? `${at + 1}.` : one.correct ? '✓' : '·';
    return `${mark} ${words}${one.feedback === '' ? '' : ` (${one.feedback})`}`;
  });
}

/** What `to` says otherwise than `from`, in the order of `to`; what is gone comes last. `from` null: a new course. */
export function diffCourses(from: DraftCourse | null, to: DraftCourse): CourseDiff {
  return {
    facts: fieldsChanged(factFields, from?.facts ?? null, to.facts),
    settings: fieldsChanged(settingFields, from?.settings ?? null, to.settings),
    order: orderChanged(from, to),
    lessons: entriesChanged(lessonFields, from?.lessons ?? [], to.lessons, ({ title }) => title),
    questions: entriesChanged(questionFields, from?.questions ?? [], to.questions, ({ text }) => text),
    languages: entriesChanged([['text', ({ text }) => text]], languagesOf(from), languagesOf(to), ({ id }) => id),
  };
}

/** How many things it says otherwise. */
export const countOf = ({ facts, settings, order, lessons, questions, languages }: CourseDiff): number =>
  facts.length + settings.length + (order ? 1 : 0) + lessons.length + questions.length + languages.length;

const languagesOf = (draft: DraftCourse | null) =>
  Object.entries(draft?.translations ?? {}).map(([language, text]) => ({
    id: language as TranslationLanguage,
    // each version has its own number, which says nothing new
    text: text.replace(/^version:.*$/m, ''),
  }));

function orderChanged(from: DraftCourse | null, to: DraftCourse): FieldChange | null {
  if (!from) return null;
  const names = (draft: DraftCourse, other: DraftCourse) =>
    draft.lessons
      .filter(({ id }) => other.lessons.some((one) => one.id === id))
      .map(({ id, title }) => ({ id, title }));
  const [before, after] = [names(from, to), names(to, from)];
  if (before.every(({ id }, at) => after[at]?.id === id)) return null;
  const line = ({ id, title }: { id: string; title: string }) => `${id} ${title}`;
  return { field: 'order', before: before.map(line), after: after.map(line) };
}

/** What one part says otherwise than another; null says nothing. */
function fieldsChanged<T>(fields: Fields<T>, from: T | null, to: T | null): FieldChange[] {
  return fields
    .map(([field, of]) => ({ field, before: from && of(from), after: to && of(to) }))
    .filter(({ before, after }) => JSON.stringify(said(before)) !== JSON.stringify(said(after)));
}

/** Nothing, an empty text and an empty list are the same. */
const said = (value: Shown): Shown =>
  value === '' || value === false || (Array.isArray(value) && value.length === 0) ? null : value;

function entriesChanged<T extends { readonly id: string }>(
  fields: Fields<T>,
  from: readonly T[],
  to: readonly T[],
  titleOf: (one: T) => string,
): EntryChange[] {
  const entry = (fate: EntryChange['fate'], one: T, before: T | null, after: T | null): EntryChange => ({
    id: one.id,
    title: titleOf(one),
    fate,
    fields: fieldsChanged(fields, before, after),
  });
  const old = new Map(from.map((one) => [one.id, one]));
  const kept = to.map((one) => {
    const before = old.get(one.id);
    return before ? entry('changed', one, before, one) : entry('added', one, null, one);
  });
  const gone = from.filter(({ id }) => !to.some((one) => one.id === id)).map((one) => entry('removed', one, one, null));
  return [...kept.filter(({ fate, fields: changed }) => fate === 'added' || changed.length > 0), ...gone];
}

/** What the forms of one lesson or question say otherwise, for two texts side by side. */
export const lessonChanges = (from: DraftLesson, to: DraftLesson): FieldChange[] =>
  fieldsChanged(lessonFields, from, to);
export const questionChanges = (from: DraftQuestion, to: DraftQuestion): FieldChange[] =>
  fieldsChanged(questionFields, from, to);
export const factChanges = (from: DraftCourse['facts'], to: DraftCourse['facts']): FieldChange[] =>
  fieldsChanged(factFields, from, to);
export const settingChanges = (from: DraftCourse['settings'], to: DraftCourse['settings']): FieldChange[] =>
  fieldsChanged(settingFields, from, to);
