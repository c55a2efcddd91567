/**
 * How long an honest first pass takes a person, counted on the pages themselves: every word that is seen is read, every
 * field and button is a step. Times are of people who know neither the pages nor the practices.
 */

/** Words a minute: Spanish read aloud, slower than in silence (Trauzettel-Klosinski and Dietz 2012, IReST, table 1). */
export const WORDS_PER_MINUTE = 218;
/** Seconds to think, point and press (keystroke-level model, Card, Moran and Newell 1983: M 1.35 + P 1.1 + B 0.2). */
export const STEP_SECONDS = 2.65;
/** Seconds for each letter that is typed, by somebody who types little (the same: K 0.28). */
export const LETTER_SECONDS = 0.28;
/** Seconds until a page has come. */
export const PAGE_SECONDS = 2;
/** Seconds to decide, beside reading, which sentence is true of the company: ours, and more than any model gives. */
export const DECISION_SECONDS = 12;

/** What a way through pages takes. */
export interface Pass {
  pages: number;
  words: number;
  steps: number;
  letters: number;
  decisions: number;
}

export const nothing = (): Pass => ({ pages: 0, words: 0, steps: 0, letters: 0, decisions: 0 });

export const minutesOf = ({ pages, words, steps, letters, decisions }: Pass): number =>
  words / WORDS_PER_MINUTE +
  (pages * PAGE_SECONDS + steps * STEP_SECONDS + letters * LETTER_SECONDS + decisions * DECISION_SECONDS) / 60;

/**
 * The words that are seen in a part of a page: no folded text, nothing that is only read aloud, no choices of a list. A
 * single figure beside a sentence is a mark and no word.
 */
export function wordsSeen(html: string): number {
  const text = html
    .replace(/<(script|style|select|svg)\b.*?<\/\1>/gs, ' ')
    .replace(/<details(?![^>]*\bopen\b)[^>]*>\s*(<summary.*?<\/summary>).*?<\/details>/gs, '$1')
    .replace(/<(\w+)[^>]*class="[^"]*\bsr-only\b[^"]*"[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, ' ');
  return text.split(/\s+/).filter((word) => /\p{L}|\d\d/u.test(word)).length;
}

/** What stands in the work of a page, without the score beside it, which answers nothing. */
export function workOf(page: string): string {
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
  const beside = main.indexOf('id="avance"');
  return beside < 0 ? main : main.slice(0, beside);
}
