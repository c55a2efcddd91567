import type { AudienceGroup } from '../catalogue/course.types.js';
import type { QuestionKind, QuizSettings } from '../catalogue/question.types.js';

/** Languages into which a course can be translated. */
export const translationLanguages = ['en', 'fr', 'ht'] as const;
export type TranslationLanguage = (typeof translationLanguages)[number];

/** What is said once for a whole course. Texts are Markdown of one line. */
export interface CourseFacts {
  /** The course's letter, with which the ids of its lessons and questions begin. */
  readonly letter: string;
  readonly slug: string;
  readonly title: string;
  readonly objective: string;
  /** What to know before starting; empty for nothing. */
  readonly care: string;
  /** Whether `care` is a caution about what hurts, or about the limits of the course. */
  readonly careKind: 'care' | 'limits';
  readonly audience: string;
  readonly group: AudienceGroup;
  readonly withoutAccount: boolean;
  /** Thematic area of form DC-3; empty for none. */
  readonly dc3Area: string;
  /** How long its certificates hold, in months; null: without end. */
  readonly certificateMonths: number | null;
  /** The ten statements are put to its takers. */
  readonly survey: boolean;
  /** For those who run the course. */
  readonly adminNotes: string;
}

export interface GlossaryTerm {
  readonly term: string;
  readonly meaning: string;
}

/** A lesson as it is written; what is not written yet is empty. */
export interface DraftLesson {
  readonly id: string;
  readonly title: string;
  /** What the outline says of it; empty for nothing. */
  readonly summary: string;
  /** Markdown. */
  readonly body: string;
  readonly pause: string;
  readonly takeaways: readonly string[];
  readonly glossary: readonly GlossaryTerm[];
  /** The author's sources and doubts; never published. */
  readonly notes: string;
}

/** One option of a question, with what its kind asks for; the rest is empty. */
export interface DraftOption {
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
  /** Of pairs: what it belongs to. */
  readonly match: string;
  /** Of a number: how far off an answer may be, as typed. */
  readonly tolerance: string;
}

export interface DraftQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly lessonId: string;
  readonly text: string;
  readonly feedback: string;
  readonly options: readonly DraftOption[];
  /** Of pairs: texts of the other side to which nothing belongs. */
  readonly others: readonly string[];
}

/** A version of a course that is being written. It need not be whole: what lacks is said before it is handed on. */
export interface DraftCourse {
  readonly facts: CourseFacts;
  readonly lessons: readonly DraftLesson[];
  readonly questions: readonly DraftQuestion[];
  readonly settings: QuizSettings;
  /** What was taken out, the latest first: it can be put back until the draft is published. */
  readonly removed: readonly RemovedPart[];
  /** The course in other languages, each as one Markdown text. */
  readonly translations: Readonly<Partial<Record<TranslationLanguage, string>>>;
}

/** A lesson or a question that was taken out, and where it stood. */
export type RemovedPart =
  | { readonly kind: 'lesson'; readonly at: number; readonly lesson: DraftLesson }
  | { readonly kind: 'question'; readonly at: number; readonly question: DraftQuestion };

/** A part of a draft that is edited on a page of its own; `order`: which lessons and questions there are, in which order. */
export type DraftPart =
  | 'facts'
  | 'settings'
  | 'order'
  | 'source'
  | `lesson:${string}`
  | `question:${string}`
  | `language:${string}`
  | `medium:${string}`;

/** Something that keeps a draft from being published, with the part where it is mended. */
export interface DraftProblem {
  readonly part: DraftPart;
  /** Of the part's form; null: of the whole. */
  readonly field: string | null;
  /** Of a text. */
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}
