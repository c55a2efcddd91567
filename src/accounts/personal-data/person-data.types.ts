import type { EntityManager } from 'typeorm';

/** Whose data it is: a person with an account, an address without one, or both. */
export interface DataSubject {
  readonly userId: string | null;
  /** In lower case. */
  readonly email: string | null;
}

/**
 * Why something outlives an erasure. Its words are `kept.<ground>`, with the article of the LFPDPPP (DOF 20-03-2025) that
 * allows it: article 25 lists when data need not be cancelled, article 24 what stays blocked, article 33 whose rights
 * stand against it.
 */
export const grounds = [
  /** The person works for FM4, or for a partner of it (art. 25-I). */
  'in-service',
  /** A statement that the person signed for their company, on which a decision rests (art. 25-I). */
  'signed-statement',
  /** Who decided, and with what interest: whoever contests a decision may ask for it (art. 33-III). */
  'contestable-decision',
  /** A law asks the one who holds it to keep it (art. 25-II). */
  'legal-duty',
  /** Published with a distinction, in a signed document (art. 25-V). */
  'published',
  /** Keeps a wish of the person: not to be written to (art. 25-IV). */
  'own-wish',
  /** Shows that the request was answered, until no claim can follow from it (art. 24). */
  'proof-of-answer',
] as const;
export type Ground = (typeof grounds)[number];

/**
 * What becomes of it. `unlinked`: the rows are the company's or FM4's and name the person by an id only, which leads
 * nowhere once the account is gone.
 */
export type Fate = 'deleted' | 'anonymized' | 'unlinked' | 'kept';

interface Held {
  /** What it is, unique within its room; its words are `held.<room>.<key>`. */
  readonly key: string;
  /** The columns that hold it, `table.column`; every column with personal data is in one of these lists (tested). */
  readonly columns: readonly string[];
  /** The rows about the person as plain data, in the order in which they read well. System scope. */
  find(tx: EntityManager, subject: DataSubject): Promise<readonly object[]>;
}

/** One thing that a room holds about people, and what an erasure does with it. */
export type HeldData = Held &
  (
    | {
        readonly fate: 'deleted' | 'anonymized';
        /** Null, or omitted: nothing keeps it. */
        readonly keptFor?: (tx: EntityManager, subject: DataSubject) => Promise<Ground | null>;
        readonly erase: (tx: EntityManager, subject: DataSubject) => Promise<void>;
        /** Erased after all else: other rows refer to it. */
        readonly last?: boolean;
      }
    | { readonly fate: 'unlinked' }
    | { readonly fate: 'kept'; readonly keptFor: Ground }
  );

/** What a room says about one thing it holds about one person. */
export interface HeldItem {
  readonly room: string;
  /** `<room>.<key>` */
  readonly key: string;
  readonly rows: readonly object[];
  readonly fate: Fate;
  /** Why it is kept; null unless it is. */
  readonly ground: Ground | null;
}
