import type { Block, Inline } from '#libs/prose';
import type { Language } from '../../translations.js';
import type { MediumShape } from '../media/figure.js';

export type DraftAction = 'edit' | 'propose' | 'retract' | 'return' | 'publish' | 'discard';
export type DraftStateName = 'draft' | 'proposed' | 'published' | 'discarded';
export type KindName = 'single' | 'multiple' | 'true-false' | 'ordering' | 'matching' | 'number';
export type GroupName = 'employers' | 'public-servants' | 'people-in-mobility';

/** A draft as each of its pages heads it. */
export interface DraftShape {
  id: string;
  title: string;
  letter: string;
  slug: string;
  state: DraftStateName;
  revision: number;
  note: string;
  proposer: string | null;
  proposedAt: Date | null;
  returnedReason: string | null;
  decider: string | null;
  decidedAt: Date | null;
  changedAt: Date;
  isNew: boolean;
  /** What the reader can do with it now. */
  may: readonly DraftAction[];
  /** The reader wrote a part of it. */
  own: boolean;
  /** The version with which it is compared; null for a new course. */
  base: number | null;
  /** How many things it says otherwise. */
  changes: number;
  /** How many things keep it from being handed on. */
  problems: number;
}

export interface VersionShape {
  id: string;
  version: number;
  createdAt: Date;
  note: string;
  /** Null: it came with the product, or the account is gone. */
  publisher: string | null;
  fromProduct: boolean;
  hasSource: boolean;
  learners: number;
}

export interface CourseShape {
  slug: string;
  letter: string;
  title: string;
  state: 'published' | 'in-preparation';
  version: number;
  publishedAt: Date;
  hasSource: boolean;
  languages: readonly { language: Language; draft: boolean }[];
  hours: number;
  learners: number;
  versions: readonly VersionShape[];
  draft: { id: string; state: DraftStateName; changedAt: Date } | null;
}

/** A course that is new and was never published. */
export interface FreshCourseShape {
  id: string;
  title: string;
  letter: string;
  state: DraftStateName;
  changedAt: Date;
}

/** Something that keeps a draft from being handed on, and where it is mended. */
export interface ProblemShape {
  kind: string;
  of: string;
  field: string | null;
  key: string;
  params: Readonly<Record<string, string | number>>;
  href: string;
}

export type ShownValue = string | readonly string[] | number | boolean | null;

export interface FieldChangeShape {
  field: string;
  before: ShownValue;
  after: ShownValue;
}

export interface EntryChangeShape {
  id: string;
  title: string;
  fate: 'added' | 'removed' | 'changed';
  fields: readonly FieldChangeShape[];
}

export interface DiffShape {
  facts: readonly FieldChangeShape[];
  settings: readonly FieldChangeShape[];
  order: FieldChangeShape | null;
  lessons: readonly EntryChangeShape[];
  questions: readonly EntryChangeShape[];
  languages: readonly EntryChangeShape[];
}

/** A lesson as learners read it. */
export interface LessonPreviewShape {
  title: string;
  blocks: Block[];
  pause: Inline[];
  takeaways: Inline[][];
  glossary: { term: string; description: Inline[] }[];
  media: readonly MediumShape[];
  problems: readonly ProblemShape[];
}

export interface HistoryEntry {
  id: string;
  kind: string;
  of: string;
  person: string | null;
  at: Date;
}
