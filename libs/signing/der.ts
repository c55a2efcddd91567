// Writing ASN.1 in DER (ITU-T X.690), as far as signatures need it: what is always the same is written once and kept as bytes.

const LONG = 0x80;

/** One value: its tag, its length, and its content piece by piece. */
export function der(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const length = content.reduce((sum, piece) => sum + piece.length, 0);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(length)]), ...content]);
}

/** X.690, 8.1.3: up to 127 in one byte; else how many bytes, and these. */
function lengthOf(length: number): number[] {
  if (length < LONG) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [LONG | bytes.length, ...bytes];
}

export const sequence = (...content: readonly Uint8Array[]): Buffer => der(0x30, ...content);

export const octets = (bytes: Uint8Array): Buffer => der(0x04, bytes);

/** A small number that is not negative. */
export const integer = (value: number): Buffer => der(0x02, Buffer.from([value]));

export const nothing = der(0x05);

/** In the order that DER wants of a set (X.690, 11.6). */
export const setOf = (members: readonly Uint8Array[]): Buffer => der(0x31, ...members.toSorted(Buffer.compare));

/** Tagged [0] to [30] of its context; holds other values. */
export const tagged = (number: number, ...content: readonly Uint8Array[]): Buffer => der(0xa0 | number, ...content);

/** An object identifier, such as `2.16.840.1.101.3.4.2.1`. */
export function identifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return der(0x06, Buffer.from([first * 40 + second, ...rest].flatMap(base128)));
}

function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift(LONG | (rest & 0x7f));
  return bytes;
}
