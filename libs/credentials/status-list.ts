import { gunzipSync, gzipSync } from 'node:zlib';

/** Positions of a list: the least that Bitstring Status List 1.0 allows, so that one position tells nothing about others. */
export const STATUS_LIST_LENGTH = 131_072;

/** A list in which these positions are set: bits from the left, gzip, base64url after the multibase sign `u`. */
export function encodeStatusList(positions: Iterable<number>): string {
  const bits = Buffer.alloc(STATUS_LIST_LENGTH / 8);
  for (const position of positions) {
    if (position < 0 || position >= STATUS_LIST_LENGTH) throw new RangeError(`No such position: ${position}`);
    bits[position >> 3]! |= 0x80 >> (position & 7);
  }
  return `u${gzipSync(bits).toString('base64url')}`;
}

/** Whether a position of an encoded list is set. */
export function isSet(encoded: string, position: number): boolean {
  const bits = gunzipSync(Buffer.from(encoded.slice(1), 'base64url'), { maxOutputLength: 16 * STATUS_LIST_LENGTH });
  return (bits[position >> 3]! & (0x80 >> (position & 7))) !== 0;
}
