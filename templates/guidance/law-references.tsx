import { glossary } from './glossary.js';

/** Where an article stands on the page of the legal framework. A range holds all articles from `number` to `upTo`. */
export interface ArticleAnchor {
  /** Abbreviation: `LFT`. */
  law: string;
  /** `133-XII`, `3 Bis`, or the first of a range. */
  article: string;
  upTo: number | null;
  id: string;
}

/** A piece of a text; with `href` it is a reference to an article or a section. */
export interface TextPiece {
  text: string;
  href?: string;
}

const ARTICLE = String.raw`\d+(?:[ -](?:Bis|Ter|Quáter))?(?: [A-Z](?=[-,; ]|$))?(?:-[A-Z]+)*(?:[ -](?:Bis|Ter))?`;
const FRACTION = String.raw`[IVXL]+(?![A-Za-zÁ-ú])`;
const GAP = String.raw`, | y | e | o | a |; | \(y `;

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
  `${law}-${article}`.toLowerCase().replaceAll(' ', '-');

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

const LIST = String.raw`(?:${ARTICLE}|${FRACTION})`;

/**
 * Cuts a text at its references: "LFT 7 y 993" and "§ 5.4". What leads nowhere stays text.
 * @param page address of the legal framework; empty on the page itself
 */
export function withReferences(
  text: string,
  { anchors, sections, page }: { anchors: readonly ArticleAnchor[]; sections: readonly string[]; page: string },
): TextPiece[] {
  const laws = [...new Set(anchors.map(({ law }) => law))].sort((a, b) => b.length - a.length).join('|') || '(?!)';
  const references = new RegExp(
    String.raw`\b(${laws})((?: arts?\.)? )(${ARTICLE}(?:(?:${GAP})${LIST})*)|§ (\d+(?:\.\d+)?)`,
    'g',
  );
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(references)) {
    const [whole, law, between, list, section] = match;
    pieces.push({ text: text.slice(end, match.index) });
    end = match.index + whole.length;
    if (section) {
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
    return id ? { text: token, href: `${page}#${id}` } : { text: token };
  });
}
