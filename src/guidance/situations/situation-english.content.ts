import { parse } from 'yaml';
import type { EnglishWords } from '#templates/guidance/situations/english';
import { ContentError, ContentParser } from '../content-parser.js';

/**
 * Pure: the text of `situaciones.en.yaml`, by situation. Throws `ContentError` unless it speaks of exactly those situations.
 */
export function parseEnglish(text: string, slugs: readonly string[]): ReadonlyMap<string, EnglishWords> {
  const root = parse(text) as Record<string, unknown>;
  const lost = slugs.find((slug) => !(slug in root)) ?? Object.keys(root).find((slug) => !slugs.includes(slug));
  if (lost !== undefined) throw new ContentError(`situaciones.en: "${lost}" is only in one of the languages`);
  return new Map(
    slugs.map((slug) => {
      const entry = ContentParser.of(root[slug], `situaciones.en: ${slug}`);
      return [
        slug,
        {
          name: entry.text('name'),
          verdict: entry.text('verdict'),
          documents: entry.text('documents'),
          mustNotAsk: entry.text('must_not_ask'),
        },
      ];
    }),
  );
}
