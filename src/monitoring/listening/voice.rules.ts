/** What FM4 is told, as voices without who spoke, pure. */
import { folded } from '#libs/folding';
import { addDays, addMonths, type Day } from '#libs/mexico';
import type { VoiceSource } from '#templates/monitoring/listening/listening.shapes';

/** Longest text of a voice that is kept, in characters. */
export const SHORT = 300;
/** What stands in the place of what may tell of somebody. */
export const MASK = '[…]';
/** Months for which the text of a voice is kept. What was counted stays. */
export const VOICE_MONTHS = 24;
/** Days after which voices that nobody sorted stand in the inbox. */
export const UNSORTED_DAYS = 14;
/** Voices on one page, and at most in one form. */
export const VOICES_PER_PAGE = 40;

/** What was said before this day is not listened to any more, and its text is forgotten. */
export const heardFrom = (today: Day): Day => addMonths(today, -VOICE_MONTHS);

/** What was heard on this day or before and nobody sorted is late. */
export const lateUntil = (today: Day): Day => addDays(today, -UNSORTED_DAYS);

/** A voice as its source says it. */
export interface HeardVoice {
  readonly source: VoiceSource;
  /** Of the source's own: the same voice has the same. */
  readonly key: string;
  /** The row that it is, where it is one and can go away. */
  readonly sourceId: string | null;
  readonly saidOn: Day;
  /** Without who said it. */
  readonly text: string;
  /** How often it was said. */
  readonly times: number;
}

/** A text in one line, cut at a word. */
export function shortText(text: string): string {
  const line = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim();
  if (line.length <= SHORT) return line;
  const cut = line.lastIndexOf(' ', SHORT);
  return `${line.slice(0, cut > SHORT / 2 ? cut : SHORT)} …`;
}

/** The key of words that were looked for in a month. @param digest of the words */
export const searchKey = (month: string, language: string, digest: string): string => `${month} ${language} ${digest}`;

/** Words that are in every question and say nothing of its theme. */
const common = new Set(
  `para como cuando donde porque sobre desde hasta entre esta este esto estos estas tiene tienen tener puede pueden poder
  hacer hace debe deben ser son fue con sin una uno unos unas los las del por que mas muy todo toda todos todas otra otro
  nos les sus nuestra nuestro persona personas empresa empresas trabajo contratar the and for with that this what`.split(
    /\s+/,
  ),
);

/** The words of a text by which themes are compared: in lower case without accents, plurals alike, each once. */
export function tellingWords(text: string): Set<string> {
  return new Set(
    (folded(text).match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !common.has(word))
      .map((word) => word.replace(/(?:es|s)$/u, '')),
  );
}

/** A theme, by what was said in it. */
export interface ThemeWords {
  readonly id: string;
  readonly title: string;
  readonly texts: readonly string[];
}

/** Words of the title weigh as much as so many of what was said. */
const TITLE_WEIGHT = 2;
const ENOUGH = 2;

/** The theme that shares most words with a text; null: none shares enough, or two share as much. */
export function suggestedTheme(text: string, themes: readonly ThemeWords[]): string | null {
  const words = tellingWords(text);
  const scored = themes
    .map(({ id, title, texts }) => {
      const titled = tellingWords(title);
      const said = tellingWords(texts.join(' '));
      const weigh = (word: string) => (titled.has(word) ? TITLE_WEIGHT : said.has(word) ? 1 : 0);
      return { id, score: [...words].reduce((sum, word) => sum + weigh(word), 0) };
    })
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score >= ENOUGH && first.score > (second?.score ?? 0) ? first.id : null;
}
