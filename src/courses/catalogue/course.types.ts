import type { Block, Inline } from '#libs/prose';
import type { CourseLanguage } from './course.languages.js';
import type { CourseMedium } from './medium.types.js';
import type { Question, QuizSettings } from './question.types.js';

export * from './question.types.js';

/** For whom a course is, in the order of the catalogue. */
export const audienceGroups = ['employers', 'public-servants', 'people-in-mobility'] as const;
export type AudienceGroup = (typeof audienceGroups)[number];

/** One course as it is published: what `content/curso-*.md` says, checked and in a shape that pages can draw. */
export interface Course {
  slug: string;
  letter: string;
  version: number;
  /** `in-preparation`: shown in the catalogue with what is written so far, closed for enrolment. */
  state: 'published' | 'in-preparation';
  title: string;
  objective: Inline[];
  /** What a reader should know before starting: care, or the limits of the course. */
  careNotice: Inline[] | null;
  audience: string;
  group: AudienceGroup;
  /** Open to anyone with a nickname, without account or address. */
  withoutAccount: boolean;
  /** The language of the texts that follow. */
  language: CourseLanguage;
  /** Translated, and not yet reviewed by somebody who grew up with that language. */
  draft: boolean;
  /** The same course in other languages. */
  translations: Translation[];
  dc3Area: string | null;
  /** Months for which its certificates count; null: they do not end. */
  certificateMonths: number | null;
  /** Whether its takers are asked the ten statements before and after. */
  survey: boolean;
  outline: OutlineEntry[];
  lessons: Lesson[];
  /** The bank of which each attempt draws its questions. */
  quiz: Question[];
  quizSettings: QuizSettings;
  /** What its lessons show beside words; empty in a course as its file is read. */
  media: CourseMedium[];
  /** For those who run the course; never published. */
  adminNotes: string | null;
}

/** What a translation says in the place of the Spanish text; questions and options keep their ids. */
export type Translation = Pick<
  Course,
  'draft' | 'title' | 'objective' | 'careNotice' | 'audience' | 'outline' | 'lessons' | 'quiz'
> & { language: Exclude<CourseLanguage, 'es'> };

export interface OutlineEntry {
  id: string;
  title: string;
  summary: string | null;
  written: boolean;
}

export interface Lesson {
  /** Letter of the course and number: `A1`. */
  id: string;
  title: string;
  minutes: number;
  blocks: Block[];
  pause: Inline[];
  takeaways: Inline[][];
  /** Words that the lesson explains; absent in versions from before there were any. */
  glossary?: { term: string; description: Inline[] }[];
  /** The author's sources and doubts; never published. */
  editorNotes: string | null;
}
