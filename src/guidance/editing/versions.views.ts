import type { EnglishWords } from '#templates/guidance/situations/english';
import type { SituationContent } from '../situations/situation.types.js';
import { isSame } from './diff.rules.js';
import type { DraftContent, SectionContent } from './draft.types.js';
import type { EditionText } from '../texts.queries.js';

/** A text as it was for some time. */
export interface TextVersion {
  readonly version: string;
  readonly since: Date;
  readonly content: DraftContent;
}

/** A text in an edition, with the English that came with the product while that was in force. */
export type SpokenText = EditionText & { readonly english?: EnglishWords | null };

/** Of a text in every edition, those that say something new to the public, the newest first. */
export function versionsOf(editions: readonly SpokenText[]): TextVersion[] {
  const versions: TextVersion[] = [];
  for (const { version, loadedAt, content, english } of editions) {
    const shown = publicOf(content as unknown as SituationContent | SectionContent, english);
    const last = versions.at(-1);
    if (!last || !isSame(last.content, shown)) versions.push({ version, since: loadedAt, content: shown });
  }
  return versions.toReversed();
}

/** What the public reads of a text. */
function publicOf(content: SituationContent | SectionContent, beside: EnglishWords | null = null): DraftContent {
  const shown = { ...content, internalNotes: [] };
  if (!('words' in shown)) return shown;
  const { verdict, documents, mustNotAsk } = shown.english ?? beside ?? { verdict: '', documents: '', mustNotAsk: '' };
  return { ...shown, words: '', english: { verdict, documents, mustNotAsk } };
}
