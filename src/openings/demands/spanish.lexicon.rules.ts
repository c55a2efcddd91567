/** What advertisements mention, in Spanish, pure; see `mention.lexicon.rules.ts`. */
import type { DemandKind } from './demand.kinds.rules.js';
import type { AttributeWords } from './mention.lexicon.rules.js';
import { spanishPersonHints } from './spanish-person-hints.lexicon.rules.js';
import { spanishPersonWords } from './spanish-person.lexicon.rules.js';
import { spanishProofHints } from './spanish-proof-hints.lexicon.rules.js';
import { spanishProofWords } from './spanish-proof.lexicon.rules.js';

/** By kind. */
export const spanishWords: Readonly<Partial<Record<DemandKind, AttributeWords>>> = {
  ...spanishPersonWords,
  ...spanishProofWords,
};

/** What it hints at, by kind. */
export const spanishHints: Readonly<Partial<Record<DemandKind, AttributeWords>>> = {
  ...spanishPersonHints,
  ...spanishProofHints,
};
