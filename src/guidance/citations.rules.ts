/** Which articles a text cites, and whether a change of a law touches them, pure. */
import { glossary } from '#templates/guidance/glossary';
import { articlesOf, CITED } from '#templates/guidance/law-references';

/** An article as it is cited: `LFT`, `133-XII`; a range goes up to a number. */
export interface Citation {
  readonly law: string;
  readonly article: string;
  readonly upTo: number | null;
}

/** Abbreviations of laws, of which the articles can be told. */
export const lawsKnown: readonly string[] = Object.entries(glossary)
  .filter(([, meaning]) => /^(Ley|Código|Constitución)/.test(meaning))
  .map(([name]) => name)
  .toSorted((a, b) => b.length - a.length);

const CITATION = new RegExp(String.raw`(?<![\p{L}\d])(${lawsKnown.join('|')})(?:,? arts?\.)? (${CITED})`, 'gu');

/** The articles that a text cites, each once. */
export function citationsIn(text: string): Citation[] {
  const found = [...text.replaceAll('*', '').matchAll(CITATION)].flatMap(([, law, list]) =>
    articlesOf(list!).map((one) => ({ law: law!, ...one })),
  );
  return [...new Map(found.map((one) => [keyOf(one), one])).values()];
}

/** What tells one citation from another, and how it is written: `LFT 133-XII`, `LFT 98 a 110`. */
export const keyOf = ({ law, article, upTo }: Citation): string =>
  upTo === null ? `${law} ${article}` : `${law} ${article} a ${upTo}`;

/**
 * Whether a citation speaks of a changed article, or of a part of it; or the other way round, the changed part of an
 * article that is cited whole. `153-I` is a fraction of article 153 unless the law has an article 153-I of its own.
 * @param articles the articles that the law is known to have, by which parts are told from articles
 */
export function touches(cited: Citation, changed: Citation, articles: ReadonlySet<string> = new Set()): boolean {
  if (cited.law !== changed.law) return false;
  if (isWithin(cited, changed.article) || isWithin(changed, cited.article)) return true;
  const own = ownArticle(cited.article, articles);
  return own === changed.article || (articles.size === 0 && isPartOf(changed.article, cited.article));
}

/** The longest article of the law that the citation is, or is a part of. */
function ownArticle(article: string, articles: ReadonlySet<string>): string {
  for (let asked = article; asked; asked = asked.includes('-') ? asked.slice(0, asked.lastIndexOf('-')) : '')
    if (articles.has(asked)) return asked;
  return article;
}

const isPartOf = (part: string, whole: string) => part === whole || part.startsWith(`${whole}-`);

const isWithin = ({ article: from, upTo }: Citation, article: string) => {
  const number = Number(/^\d+/.exec(article)?.[0]);
  return upTo !== null && Number(/^\d+/.exec(from)?.[0]) <= number && number <= upTo;
};

/** All texts in a value, whatever its shape, but for what is not for publication. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => key !== 'internalNotes')
    .flatMap(([, one]) => textsIn(one));
}
