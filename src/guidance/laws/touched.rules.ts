/** Which texts of the guidance cite changed articles of a law, pure. */
import { type Citation, touches } from '../citations.rules.js';
import type { FlaggedKind } from '../review-flags.queries.js';

/** A text of the guidance with all that it cites. */
export interface CitingText {
  readonly kind: FlaggedKind;
  readonly slug: string;
  readonly title: string;
  readonly cited: readonly Citation[];
}

/** A text that cites changed articles, and which. */
export interface FlaggedText extends Omit<CitingText, 'cited'> {
  readonly articles: readonly string[];
}

/**
 * The texts that cite one of the changed articles.
 * @param known all articles that the law is known to have
 */
export function flaggedBy(
  law: string,
  changed: readonly string[],
  known: ReadonlySet<string>,
  texts: readonly CitingText[],
): FlaggedText[] {
  return texts.flatMap(({ cited, ...text }): FlaggedText[] => {
    const articles = changed.filter((article) =>
      cited.some((one) => touches(one, { law, article, upTo: null }, known)),
    );
    return articles.length > 0 ? [{ ...text, articles }] : [];
  });
}
