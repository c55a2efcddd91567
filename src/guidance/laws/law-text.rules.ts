/** The text of a law cut into its articles, and which of them changed, pure. */

/** An article with all that stands under its heading. */
export interface LawArticle {
  /** As it is cited: `7`, `3 Bis`, `153-A`, `304 A`. */
  readonly article: string;
  readonly text: string;
}

/** Latin numbers behind an article's own, as the laws write them. */
const LATIN = 'Bis|Ter|Qu[áa]ter|Quinquies|Sexies|Septies|Octies|Nonies|Decies|Undecies|Duodecies|Terdecies';
/** One of them, and a number of its own: `Bis 1`. */
const SUFFIX = String.raw`(?:${LATIN})(?:[ \t]+\d{1,2})?`;
/** Words with which a sentence goes on that names an article at the beginning of a line. */
const GOES_ON = String.raw`[ \t]+(?:de|del|y|o|e|u|en|al|para|por|que|con|la|las|los|el)\b`;
const HEADING = new RegExp(
  String.raw`^[ \t]*(?:Art[íi]culo[ \t]+|ART[ÍI]CULO[ \t]+|(?:Art|ART)\.[ \t]*)(\d{1,3}(?:,\d{3})+|\d+(?:[ \t]+bis[ \t]+\d+)?)[ \t]*(?:[oº°]\.?)?(?:\.?[ \t]+(${SUFFIX}))?(?:[ \t]*-[ \t]*([A-Z])(?![\p{L}\d])|[ \t]+([A-Z])(?=\.))?(?:[ \t]+(${SUFFIX}))?[ \t]*[.\-–—:](?!${GOES_ON})`,
  'gmu',
);
/** What follows is no article of the law: it says from when a decree holds, with numbers that begin anew. */
const TRANSITORY = /^[ \t]*(?:ART[ÍI]CULOS?[ \t]+)?(?:TRANSITORIOS?|Transitorios?)[ \t]*[.:]?[ \t]*$/mu;
/** Headings between articles. */
const BETWEEN = /^[ \t]*(?:LIBRO|T[ÍI]TULO|CAP[ÍI]TULO|SECCI[ÓO]N)\b/mu;
/** What an edition notes about itself: "Párrafo reformado DOF 01-05-2026". */
const NOTED =
  /^[ \t]*(?:Art[íi]culo|Fracci[óo]n|P[áa]rrafo|Inciso|Apartado|Denominaci[óo]n|Numeral)[^\n]{0,120}\bDOF\b[^\n]*$/gmu;

/** The articles of a text up to its transitory ones, in its order; of one that stands there twice, the last. */
export function articlesIn(whole: string): LawArticle[] {
  const [text = ''] = whole.normalize('NFC').split(TRANSITORY);
  const headings = [...text.matchAll(HEADING)];
  const found = headings.map((heading, at): LawArticle => {
    const [words, number, latin, letter, spaced, behind] = heading;
    const rest = text.slice(heading.index + words.length, headings[at + 1]?.index);
    const [own = ''] = rest.split(BETWEEN);
    return {
      article: [
        `${number!.replaceAll(',', '')}${latin ? ` ${latin}` : ''}${letter ? `-${letter}` : ''}`,
        ...[spaced, behind].filter(Boolean),
      ]
        .join(' ')
        .replace(/\s+/g, ' '),
      text: own
        .replace(NOTED, '')
        .replace(/^[\s.\-–—]+/, '')
        .trim(),
    };
  });
  return [...new Map(found.filter((one) => one.text !== '').map((one) => [one.article, one])).values()];
}

/** How an article compares with the text that was kept before; `new`: none was. */
export type ArticleFate = 'same' | 'changed' | 'new';

/** What became of each article. */
export const compareArticles = (
  articles: readonly LawArticle[],
  before: ReadonlyMap<string, string>,
): { article: string; fate: ArticleFate; text: string; before: string | null }[] =>
  articles.map(({ article, text }) => {
    const old = before.get(article) ?? null;
    return { article, text, before: old, fate: old === null ? 'new' : plain(old) === plain(text) ? 'same' : 'changed' };
  });

/** Without what a printer changes: spaces, dashes, quotes, where lines end. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[“”«»]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
