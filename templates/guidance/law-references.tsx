import { folded } from '#libs/folding';
import { glossary } from './glossary.js';

/**
 * Where an article stands on the page of the legal framework. A range holds all articles from `number` to `upTo`; an empty
 * article is the law itself, in the table of the texts that were read.
 */
export interface ArticleAnchor {
  /** Abbreviation: `LFT`. */
  law: string;
  /** `133-XII`, `3 Bis`, or the first of a range. */
  article: string;
  upTo: number | null;
  id: string;
}

/** A piece of a text; with `href` it is a reference to an article, a section or a source. */
export interface TextPiece {
  text: string;
  href?: string;
  /** An article about which the framework has no entry: whoever reads it is told that it was not verified. */
  unverified?: true;
}

const ARTICLE = String.raw`\d+(?: bis \d+|[ -](?:Bis|Ter|Quáter))?(?: [A-Z](?=[-,; ]|$))?(?:-[A-Z]+)*(?:[ -](?:Bis|Ter))?`;
const FRACTION = String.raw`[IVXL]+(?![A-Za-zÁ-ú])`;
const GAP = String.raw`, | y | e | o | a |; | \(y `;

/** Articles as they are cited one after another: `133-XII, XIII`, `98 a 110`. */
export const CITED = String.raw`${ARTICLE}(?:(?:${GAP})(?:${ARTICLE}|${FRACTION}))*`;

/** The articles that a cell such as "133-XII, XIII" or "98 a 110" names. */
export function articlesOf(cell: string): { article: string; upTo: number | null }[] {
  const found: { article: string; upTo: number | null }[] = [];
  let gap = '';
  for (const token of cell.trim().split(new RegExp(`(${GAP})`))) {
    if (new RegExp(`^(?:${GAP})$`).test(token)) {
      gap = token;
      continue;
    }
    const last = found.at(-1);
    const [article] = new RegExp(`^${ARTICLE}`).exec(token) ?? [];
    if (article && gap === ' a ' && last && /^\d+$/.test(last.article) && /^\d+$/.test(article))
      last.upTo = Number(article);
    else if (article) found.push({ article, upTo: null });
    else if (last && new RegExp(`^${FRACTION}`).test(token))
      found.push({ article: `${last.article.replace(/-[IVXL]+$/, '')}-${token.match(FRACTION)![0]}`, upTo: null });
  }
  return found;
}

/** The anchor of an article: `lft-133-xii`. */
export const anchorOf = (law: string, article: string): string =>
  folded(article ? `${law}-${article}` : `version-${law}`).replaceAll(' ', '-');

/** Where the framework says which text of the law was read; null when nowhere. */
export const findLaw = (anchors: readonly ArticleAnchor[], law: string): string | null =>
  anchors.find((anchor) => anchor.law === law && anchor.article === '')?.id ?? null;

/** Where the article stands: itself, the article whose fraction it is, or the range that holds it; null when nowhere. */
export function findArticle(anchors: readonly ArticleAnchor[], law: string, article: string): string | null {
  const ofLaw = anchors.filter((anchor) => anchor.law === law);
  for (let asked = article; asked; asked = asked.includes('-') ? asked.slice(0, asked.lastIndexOf('-')) : '') {
    const exact = ofLaw.find((anchor) => anchor.article === asked);
    if (exact) return exact.id;
  }
  const number = Number(/^\d+/.exec(article)?.[0]);
  return ofLaw.find(({ article: from, upTo }) => upTo !== null && Number(from) <= number && number <= upTo)?.id ?? null;
}

/** The abbreviation of a law by its name; null for one without. */
export function lawNamed(name: string): string | null {
  if (glossary[name]) return name;
  const [found] = Object.entries(glossary).find(([, meaning]) => meaning.startsWith(name)) ?? [];
  return found ?? null;
}

/**
 * Cuts a text at its references: "LFT 7 y 993", "§ 5.4" and "[F8]". An article without an entry is marked as not verified.
 * @param page address of the legal framework; empty on the page itself
 */
export function withReferences(
  text: string,
  { anchors, sections, page }: { anchors: readonly ArticleAnchor[]; sections: readonly string[]; page: string },
): TextPiece[] {
  const laws = [...new Set(anchors.map(({ law }) => law))].sort((a, b) => b.length - a.length).join('|') || '(?!)';
  const references = new RegExp(String.raw`\b(${laws})((?:,? arts?\.)? )(${CITED})|§ (\d+(?:\.\d+)?)|\[(F\d+)\]`, 'g');
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(references)) {
    const [whole, law, between, list, section, source] = match;
    pieces.push({ text: text.slice(end, match.index) });
    end = match.index + whole.length;
    if (source) pieces.push({ text: whole, href: `${page}#${source}` });
    else if (section) {
      const slug = `s${section.replace('.', '-')}`;
      pieces.push(sections.includes(slug) ? { text: whole, href: `${page}#${slug}` } : { text: whole });
    } else pieces.push({ text: law! + between! }, ...listPieces(law!, list!, anchors, page));
  }
  pieces.push({ text: text.slice(end) });
  return pieces.filter((piece) => piece.text !== '');
}

function listPieces(law: string, list: string, anchors: readonly ArticleAnchor[], page: string): TextPiece[] {
  let base = '';
  return list.split(new RegExp(`(${GAP})`)).map((token) => {
    if (new RegExp(`^(?:${GAP})$`).test(token)) return { text: token };
    const article = /^\d/.test(token) ? token : `${base}-${token}`;
    if (/^\d/.test(token)) base = token.replace(/-[IVXL]+$/, '');
    const id = findArticle(anchors, law, article);
    return id ? { text: token, href: `${page}#${id}` } : { text: token, unverified: true };
  });
}
