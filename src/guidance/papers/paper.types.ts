import type { Claim } from '#templates/guidance/claim';

/** As what it comes: drawn alike. */
export const paperShapes = ['card', 'paper', 'booklet'] as const;
export type PaperShape = (typeof paperShapes)[number];

/** Whether it lets its holder work; `identity` says only who the person is; `unneeded`: nobody needs it to work. */
export type PaperPermission = 'yes' | 'depends' | 'no' | 'identity' | 'unneeded';

/** What a document says about itself in one language. */
export interface PaperWords {
  readonly name: string;
  readonly issuer: string;
  readonly validity: readonly Claim[];
  readonly allows: readonly Claim[];
  /** What employers usually get wrong about it. */
  readonly mistakes: readonly Claim[];
}

/** A kind of document that people show. */
export interface Paper {
  /** In addresses. */
  readonly slug: string;
  readonly shape: PaperShape;
  readonly permits: PaperPermission;
  /** Words that stand on it, for its drawing. */
  readonly marks: readonly string[];
  /** The proofs of the situations, in their exact words, that are this document. */
  readonly proves: readonly string[];
  /** The documents that employers ask for, in their exact words, that are this one. */
  readonly asked: readonly string[];
  readonly words: Readonly<Record<'es' | 'en', PaperWords>>;
}
