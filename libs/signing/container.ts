import type { Signer as KeySigner } from '@libpdf/core';
import { fromBER, OctetString, Set as Asn1Set } from 'asn1js';
import { createHash } from 'node:crypto';
import * as pkijs from 'pkijs';
import type { Timestamps } from './timestamps.js';

const SIGNING_TIME = '1.2.840.113549.1.9.5';
const TIMESTAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';

/**
 * Signs the CMS container that @libpdf/core left in the last signature of a file, and puts it back into its place. The library
 * states the time of signing as an attribute, which ETSI EN 319 142-1, 6.3 forbids: in PDF files the date stands in the
 * signature dictionary. With a time-stamp server, the signature is stamped (B-T).
 */
export async function signContainer(pdf: Uint8Array, key: KeySigner, server: Timestamps | null): Promise<Uint8Array> {
  const place = placeOf(pdf);
  const hex = Buffer.from(pdf.subarray(place.start, place.end)).toString('latin1');
  const info = new pkijs.ContentInfo({ schema: fromBER(bufferOf(Buffer.from(hex, 'hex'))).result });
  const signed = new pkijs.SignedData({ schema: info.content as unknown });
  const signer = signed.signerInfos[0]!;
  const attributes = sorted(signer.signedAttrs!.attributes.filter(({ type }) => type !== SIGNING_TIME));
  signer.signedAttrs = new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes });
  // RFC 5652, 5.4: what is signed are the attributes as a SET OF, in DER.
  const stated = new Asn1Set({ value: attributes.map((attribute) => attribute.toSchema()) }).toBER(false);
  const signature = await key.sign(new Uint8Array(stated), 'SHA-256');
  signer.signature = new OctetString({ valueHex: bufferOf(signature) });
  if (server) signer.unsignedAttrs = await stampOf(signature, server);
  const content = signed.toSchema() as unknown;
  const der = new pkijs.ContentInfo({ contentType: info.contentType, content }).toSchema().toBER(false);
  const written = Buffer.from(der).toString('hex');
  const room = place.end - place.start;
  if (written.length > room)
    throw new RangeError(`A signature of ${written.length / 2} bytes has no place in the file`);
  const result = pdf.slice();
  result.set(Buffer.from(written.padEnd(room, '0'), 'latin1'), place.start);
  return result;
}

async function stampOf(signature: Uint8Array, server: Timestamps): Promise<pkijs.SignedAndUnsignedAttributes> {
  const token = await server.timestamp(new Uint8Array(createHash('sha256').update(signature).digest()));
  const attribute = new pkijs.Attribute({ type: TIMESTAMP_TOKEN, values: [fromBER(bufferOf(token)).result] });
  return new pkijs.SignedAndUnsignedAttributes({ type: 1, attributes: [attribute] });
}

/** Where the hexadecimal digits of the last signature stand, between its angle brackets. */
function placeOf(pdf: Uint8Array): { start: number; end: number } {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const range = [...text.matchAll(/\/ByteRange\s*\[\s*\d+\s+(\d+)\s+(\d+)\s+\d+\s*\]/g)].at(-1);
  if (!range) throw new RangeError('The file has no place for a signature');
  return { start: Number(range[1]) + 1, end: Number(range[2]) - 1 };
}

/** In the order that DER wants of a set. */
function sorted(attributes: pkijs.Attribute[]): pkijs.Attribute[] {
  const der = (attribute: pkijs.Attribute) => Buffer.from(attribute.toSchema().toBER(false));
  return attributes.toSorted((a, b) => Buffer.compare(der(a), der(b)));
}

const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;
