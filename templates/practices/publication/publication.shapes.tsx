import type { Origin, OutcomeShape, PracticeWords } from '../bank/practice.shapes.js';
import type { Locale } from '../../translations.js';

/** A field of the migration network's form; null: nothing in the bank's format says it. */
export interface MigrationField {
  readonly key:
    | 'title'
    | 'implementer'
    | 'focal-point'
    | 'objectives'
    | 'principles'
    | 'dates'
    | 'stage'
    | 'description'
    | 'innovative'
    | 'replicable'
    | 'impact'
    | 'sustainability'
    | 'lessons'
    | 'recommendations';
  readonly value: string | null;
}

/** A published practice. */
export type PublishedShape = Omit<PracticeWords, 'institution'> & {
  readonly slug: string;
  readonly class: 'good' | 'promising';
  readonly origin: Origin;
  /** Null: published without its name. */
  readonly institution: string | null;
  readonly publishedAt: Date;
  readonly lookBy: string;
};

/** A practice on paper. */
export interface PracticeSheet {
  readonly practice: PublishedShape;
  /** Of its last review. */
  readonly outcome: OutcomeShape | null;
  readonly address: string;
  readonly locale: Locale;
  readonly issuer: string;
  readonly createdAt: Date;
}
