import type { FormState } from '../../components/form.js';

/** The criteria, in the order of the format. */
export const criteria = ['replicable', 'impact', 'results', 'sustainability'] as const;
export type Criterion = (typeof criteria)[number];

/** The fields that are written at length. */
export const longFields = ['description', 'problem', ...criteria] as const;
export type LongField = (typeof longFields)[number];

export type PracticeClass = 'good' | 'promising' | 'returned';
export type PracticeState = 'draft' | 'submitted' | 'published' | 'returned' | 'withdrawn';
export type Origin = 'company' | 'fm4' | 'public';

/** In whose workspace an author writes. */
export type PracticePlace = Origin;

/** What a practice says, in the fields of the format. */
export type PracticeWords = Readonly<Record<'institution' | 'title' | LongField, string>> & {
  readonly items: readonly string[];
  readonly anonymous: boolean;
};

/** How a review ended. */
export interface OutcomeShape {
  readonly round: number;
  readonly class: PracticeClass;
  readonly decidedAt: Date;
  /** `founding`: by the team of the product, from what is documented. */
  readonly basis: 'review' | 'founding';
  readonly criteria: readonly {
    readonly criterion: Criterion;
    readonly met: boolean;
    readonly reasons: readonly string[];
  }[];
}

/** A practice in its author's list. */
export interface OwnLine {
  readonly id: string;
  readonly title: string;
  readonly state: PracticeState;
  readonly class: PracticeClass | null;
  readonly underReview: boolean;
  /** A newer text is written and not sent. */
  readonly hasDraft: boolean;
  readonly changedAt: Date;
  readonly lookBy: string | null;
  readonly slug: string | null;
}

export interface OwnPracticeProps {
  place: PracticePlace;
  home: string;
  line: OwnLine;
  writable: boolean;
  maySend: boolean;
  /** When reviewers answer; null without an open review. */
  dueOn: string | null;
  text: PracticeWords | null;
  /** The fields in which something seems to tell of a person. */
  telling: readonly ('title' | LongField)[];
  outcomes: readonly OutcomeShape[];
  items: readonly { readonly id: string; readonly text: string }[];
  limits: Readonly<Record<'institution' | 'title' | 'long' | 'items', number>>;
  form: FormState;
}
