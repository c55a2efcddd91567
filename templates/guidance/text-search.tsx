/** Without accents and capitals; as long as the text itself, so that places in one are places in the other. */
export const folded = (text: string): string =>
  [...text]
    .map((letter) => {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      return plain.length === letter.length ? plain : letter;
    })
    .join('');

/** Endings that singular, plural, masculine and feminine differ in. */
const ENDING = /(?:es|as|os|a|o|e|s)$/;

/** The beginnings that words of a text must have to match; words of fewer than three letters are looked up whole. */
export const stemsOf = (asked: string): string[] =>
  (folded(asked).match(/[\p{L}\d]+/gu) ?? []).map((word) => {
    const stem = word.replace(ENDING, '');
    return stem.length >= 3 ? stem : word;
  });

const findAll = (text: string, stem: string) => [
  ...folded(text).matchAll(new RegExp(String.raw`(?<![\p{L}\d])${stem}[\p{L}\d]*`, 'gu')),
];

/** Tells of folded texts whether each word that was asked for is in them, in some form of it. */
export function finderOf(asked: string): (plain: string) => boolean {
  const words = stemsOf(asked).map((stem) => new RegExp(String.raw`(?<![\p{L}\d])${stem}`, 'u'));
  return (plain) => words.every((word) => word.test(plain));
}

/** Whether each word that was asked for is in the text, in some form of it. */
export const matches = (text: string, asked: string): boolean => finderOf(asked)(folded(text));

/** The text in pieces; `found` are words that were asked for. */
export function marked(text: string, asked: string): { text: string; found: boolean }[] {
  const places = stemsOf(asked)
    .flatMap((stem) => findAll(text, stem))
    .sort((a, b) => a.index - b.index);
  const pieces: { text: string; found: boolean }[] = [];
  let end = 0;
  for (const { index, 0: word } of places) {
    if (index < end) continue;
    pieces.push(
      { text: text.slice(end, index), found: false },
      { text: text.slice(index, index + word.length), found: true },
    );
    end = index + word.length;
  }
  pieces.push({ text: text.slice(end), found: false });
  return pieces.filter((piece) => piece.text !== '');
}
