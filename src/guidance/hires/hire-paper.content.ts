import { parse } from 'yaml';
import type { HirePaper, PaperLanguage } from '#templates/guidance/hires/hire-paper.shapes';
import { ContentError, ContentParser } from '../content-parser.js';

/** Spanish counts; the others are drafts beside it. */
export const paperLanguages = ['es', 'en', 'fr', 'ht'] as const satisfies readonly PaperLanguage[];

/** The language beside Spanish; English when none or an unknown one is asked for. */
export const languageOf = (asked: unknown): Exclude<PaperLanguage, 'es'> =>
  paperLanguages.find((one): one is Exclude<PaperLanguage, 'es'> => one !== 'es' && one === asked) ?? 'en';

const BLANK = /\[\[([a-z_]+)\]\]/g;

/**
 * Pure: the text of `papeles.yaml`, or `ContentError` with the place: a clause has every language, and the same blanks in
 * each of them.
 */
export function parseHirePapers(text: string): HirePaper[] {
  const root = ContentParser.of(parse(text), 'papeles');
  const known = new Set(root.list('espacios'));
  return root.each('papeles').map((entry) => {
    const title = wordsOf(entry.into('titulo'));
    const clauses = entry.each('clausulas').map((clause) => {
      const text = wordsOf(clause);
      const blanks = (language: PaperLanguage) =>
        [...text[language].matchAll(BLANK)].map(([, name]) => name!).toSorted();
      const unknown = blanks('es').find((name) => !known.has(name));
      if (unknown) throw new ContentError(`${clause.place}: "${unknown}" is no blank`);
      const other = paperLanguages.find((language) => blanks(language).join() !== blanks('es').join());
      if (other) throw new ContentError(`${clause.place}: ${other} has other blanks than es`);
      return { law: clause.optional('law'), fact: clause.optional('hecho') === 'si', text };
    });
    return { id: entry.text('id'), title, clauses };
  });
}

const wordsOf = (entry: ContentParser): Record<PaperLanguage, string> =>
  Object.fromEntries(paperLanguages.map((language) => [language, entry.text(language)])) as Record<
    PaperLanguage,
    string
  >;
