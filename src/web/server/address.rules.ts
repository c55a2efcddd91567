/** Addresses that can lead somewhere, pure. */

/** Longest part of a path between slashes, in characters. */
export const LONGEST_PART = 500;

/** Where nothing is: what cannot be read as an address is answered as any that leads nowhere, in the reader's language. */
export const nowhereOf = (url: string): string => `${url.startsWith('/api/') ? '/api' : ''}/direccion-que-no-existe`;

/** Whether the path of an address can be decoded, and no part of it is too long. */
export function canLead(url: string): boolean {
  const [path = ''] = url.split('?', 1);
  if (path.length <= LONGEST_PART && !path.includes('%')) return true;
  try {
    decodeURIComponent(path);
  } catch {
    return false;
  }
  return path.split('/').every((part) => part.length <= LONGEST_PART);
}
