/** Longest part of an address that is made from a title, in characters. */
const LONGEST_SLUG = 60;
/** Shorter ones say nothing. */
const SHORTEST_SLUG = 3;

/**
 * A part of an address by a title: lower-case letters, digits and hyphens, different from those that are `taken`.
 * @param kind what stands in front of a title that leaves too little
 */
export function slugFor(title: string, taken: readonly string[], kind: string): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  // a long title ends with a whole word
  const cut = plain.length > LONGEST_SLUG ? plain.slice(0, LONGEST_SLUG + 1).replace(/-?[^-]*$/, '') : plain;
  const short = cut || plain.slice(0, LONGEST_SLUG);
  const base = short.length < SHORTEST_SLUG ? `${kind}-${short || 'nuevo'}` : short;
  if (!taken.includes(base)) return base;
  let number = 2;
  while (taken.includes(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
