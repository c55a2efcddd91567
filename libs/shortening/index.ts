/**
 * A text of at most so many letters: cut behind a word and without the sign that stands there, with "…" for the rest.
 * @param most letters, without the "…"
 */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:.]$/, '')}…`;
}
