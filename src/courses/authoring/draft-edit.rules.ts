import canonicalize from 'canonicalize';
import type { QuestionKind } from '../catalogue/question.types.js';
import type { DraftCourse, DraftLesson, DraftPart, DraftQuestion, RemovedPart } from './draft.types.js';
import { emptyLesson } from './draft.source.js';
import { freshOptions } from './question-form.rules.js';

/** Its types speak of a default export that the package, which is CommonJS, does not have. */
const canonicalJson = canonicalize as unknown as (value: unknown) => string;

/** Most parts that can be put back: what was taken out before is gone. */
export const MOST_REMOVED = 20;

/**
 * What a part says, as one text: who saves it says which text they saw, so that what a colleague saved meanwhile is not
 * overwritten unseen. Other parts may change at the same time.
 */
export function contentOf(draft: DraftCourse, part: DraftPart): string {
  const [kind = '', id = ''] = part.split(':');
  switch (kind) {
    case 'facts':
      return canonicalJson(draft.facts);
    case 'settings':
      return canonicalJson(draft.settings);
    case 'order':
      return canonicalJson([draft.lessons.map((one) => one.id), draft.questions.map((one) => one.id)]);
    case 'lesson':
      return canonicalJson(lessonIn(draft, id));
    case 'question':
      return canonicalJson(questionIn(draft, id));
    case 'language':
      return draft.translations[id as 'en'] ?? '';
    default:
      return canonicalJson({ ...draft, removed: [] });
  }
}

export const lessonIn = (draft: DraftCourse, id: string): DraftLesson | null =>
  draft.lessons.find((one) => one.id === id) ?? null;

export const questionIn = (draft: DraftCourse, id: string): DraftQuestion | null =>
  draft.questions.find((one) => one.id === id) ?? null;

/** The number after the greatest of these ids; what was taken out keeps its own. */
function nextNumber(ids: readonly string[]): number {
  const numbers = ids.map((id) => Number(/(\d+)$/.exec(id)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}

const removedIds = (draft: DraftCourse) =>
  draft.removed.map((one) => (one.kind === 'lesson' ? one.lesson.id : one.question.id));

/**
 * A lesson more, at the end.
 * @param former ids that the course had before: progress is kept by them, so none is given twice
 */
export function addLesson(draft: DraftCourse, former: readonly string[]): { draft: DraftCourse; id: string } {
  const known = [
    ...draft.lessons.map((one) => one.id),
    ...removedIds(draft).filter((id) => !id.includes('-')),
    ...former.filter((id) => !id.includes('-')),
  ];
  const id = `${draft.facts.letter}${nextNumber(known)}`;
  return { draft: { ...draft, lessons: [...draft.lessons, emptyLesson(id)] }, id };
}

/** A question more, at the end; as a lesson. */
export function addQuestion(
  draft: DraftCourse,
  kind: QuestionKind,
  former: readonly string[],
): { draft: DraftCourse; id: string } {
  const known = [
    ...draft.questions.map((one) => one.id),
    ...removedIds(draft).filter((id) => id.includes('-')),
    ...former.filter((id) => id.includes('-')),
  ];
  const id = `${draft.facts.letter}-P${String(nextNumber(known)).padStart(2, '0')}`;
  const question: DraftQuestion = {
    id,
    kind,
    lessonId: draft.lessons.at(-1)?.id ?? '',
    text: '',
    feedback: '',
    options: freshOptions(kind),
    others: [],
  };
  return { draft: { ...draft, questions: [...draft.questions, question] }, id };
}

/** One place up or down; at the end it stays. */
function moved<T extends { readonly id: string }>(list: readonly T[], id: string, by: -1 | 1): T[] {
  const at = list.findIndex((one) => one.id === id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= list.length) return [...list];
  const changed = [...list];
  [changed[at], changed[to]] = [changed[to]!, changed[at]!];
  return changed;
}

export const moveLesson = (draft: DraftCourse, id: string, by: -1 | 1): DraftCourse => ({
  ...draft,
  lessons: moved(draft.lessons, id, by),
});

export const moveQuestion = (draft: DraftCourse, id: string, by: -1 | 1): DraftCourse => ({
  ...draft,
  questions: moved(draft.questions, id, by),
});

/** Takes a lesson or a question out; it can be put back. */
export function removePart(draft: DraftCourse, id: string): DraftCourse {
  const keep = (part: RemovedPart) => [part, ...draft.removed].slice(0, MOST_REMOVED);
  const lesson = lessonIn(draft, id);
  if (lesson) {
    const at = draft.lessons.indexOf(lesson);
    return {
      ...draft,
      lessons: draft.lessons.filter((one) => one !== lesson),
      removed: keep({ kind: 'lesson', at, lesson }),
    };
  }
  const question = questionIn(draft, id);
  if (!question) return draft;
  const at = draft.questions.indexOf(question);
  return {
    ...draft,
    questions: draft.questions.filter((one) => one !== question),
    removed: keep({ kind: 'question', at, question }),
  };
}

/** Puts what was taken out back where it stood. */
export function putBack(draft: DraftCourse, id: string): DraftCourse {
  const part = draft.removed.find((one) => (one.kind === 'lesson' ? one.lesson.id : one.question.id) === id);
  if (!part) return draft;
  const removed = draft.removed.filter((one) => one !== part);
  return part.kind === 'lesson'
    ? { ...draft, removed, lessons: draft.lessons.toSpliced(part.at, 0, part.lesson) }
    : { ...draft, removed, questions: draft.questions.toSpliced(part.at, 0, part.question) };
}

export const setLesson = (draft: DraftCourse, lesson: DraftLesson): DraftCourse => ({
  ...draft,
  lessons: draft.lessons.map((one) => (one.id === lesson.id ? lesson : one)),
});

export const setQuestion = (draft: DraftCourse, question: DraftQuestion): DraftCourse => ({
  ...draft,
  questions: draft.questions.map((one) => (one.id === question.id ? question : one)),
});
