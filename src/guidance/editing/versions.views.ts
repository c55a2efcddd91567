import { isSame } from './diff.rules.js';
import type { DraftContent, SectionContent } from './draft.types.js';
import type { SituationContent } from '../situations/situation.types.js';
import type { EditionText } from '../texts.queries.js';

/** A text as it was for some time. */
export interface TextVersion {
  readonly version: string;
  readonly since: Date;
  readonly content: DraftContent;
}

/** Of a text in every edition, those that say something new to the public, the newest first. */
export function versionsOf(editions: readonly EditionText[]): TextVersion[] {
  const versions: TextVersion[] = [];
  for (const { version, loadedAt, content } of editions) {
    const shown = publicOf(content as unknown as SituationContent | SectionContent);
    const last = versions.at(-1);
    if (!last || !isSame(last.content, shown)) versions.push({ version, since: loadedAt, content: shown });
  }
  return versions.toReversed();
}

/** What the public reads of a text. */
function publicOf(content: SituationContent | SectionContent): DraftContent {
  const shown = { ...content, internalNotes: [] };
  return 'words' in shown ? { ...shown, words: '' } : shown;
}
