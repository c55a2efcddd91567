/** Longest part of an address that is made from a title, in characters. */
const LONGEST_SLUG = 60;
/** Shorter ones say nothing. */
const SHORTEST_SLUG = 3;

/**
 * A title as a part of an address or the name of a file: lower-case letters, digits and hyphens; a long one ends with a
 * whole word. Empty when the title leaves nothing.
 * @param longest in characters
 */
export function slugOf(title: string, longest = LONGEST_SLUG): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (plain.length <= longest) return plain;
  return plain.slice(0, longest + 1).replace(/-?[^-]*$/, '') || plain.slice(0, longest);
}

/**
 * A part of an address by a title, see `slugOf`, different from those that are `taken`.
 * @param kind what stands in front of a title that leaves too little
 */
export function slugFor(title: string, taken: readonly string[], kind: string): string {
  const short = slugOf(title);
  const base = short.length < SHORTEST_SLUG ? `${kind}-${short || 'nuevo'}` : short;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
