/**
 * A JPEG or PNG inside a document without what its camera wrote into it; its pixels stay bit by bit. Null when there is
 * nothing to take out, or it is no such picture.
 */
export function withoutPictureMetadata(bytes: Uint8Array): Uint8Array | null {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (data.length > 4 && data.readUInt16BE(0) === 0xffd8) return joined(data, jpegParts(data));
  if (data.length > 8 && data.readUInt32BE(0) === 0x89504e47) return joined(data, pngParts(data));
  return null;
}

function joined(data: Buffer, parts: readonly Buffer[] | null): Uint8Array | null {
  if (!parts) return null;
  const kept = Buffer.concat(parts);
  return kept.length < data.length ? kept : null;
}

/** APP1 (Exif, XMP), APP3 to APP13 (IPTC and what makers add) and comments go; JFIF, colour profile and Adobe stay (ITU T.872). */
function jpegParts(data: Buffer): Buffer[] | null {
  const parts = [data.subarray(0, 2)];
  for (let at = 2; at + 4 <= data.length;) {
    if (data[at] !== 0xff) return null;
    const marker = data[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda) return [...parts, data.subarray(at)];
    const next = at + 2 + data.readUInt16BE(at + 2);
    if (next > data.length) return null;
    const isProfile = marker === 0xe2 && data.toString('latin1', at + 4, at + 15) === 'ICC_PROFILE';
    const goes =
      marker === 0xe1 || (marker === 0xe2 && !isProfile) || (marker >= 0xe3 && marker <= 0xed) || marker === 0xfe;
    if (!goes) parts.push(data.subarray(at, next));
    at = next;
  }
  return null;
}

/** Texts, Exif and times go (PNG, third edition, 11.3), and whatever stands after the end. */
const PNG_METADATA = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);

function pngParts(data: Buffer): Buffer[] | null {
  const parts = [data.subarray(0, 8)];
  for (let at = 8; at + 12 <= data.length;) {
    const next = at + 12 + data.readUInt32BE(at);
    if (next > data.length) return null;
    const type = data.toString('latin1', at + 4, at + 8);
    if (!PNG_METADATA.has(type)) parts.push(data.subarray(at, next));
    if (type === 'IEND') return parts;
    at = next;
  }
  return null;
}
