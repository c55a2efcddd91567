import { fromBER } from 'asn1js';
import { createHash, verify, X509Certificate } from 'node:crypto';
import * as pkijs from 'pkijs';
import { containersIn } from './pdf-texts.js';

/** What one signature of a PDF file is worth. */
export interface FoundSignature {
  /** SHA-256 of the signing certificate, lower-case hexadecimal. */
  certificateSha256: string;
  /** The signed bytes are unchanged and the signature over them is right. */
  intact: boolean;
  /** Nothing was added after signing. */
  whole: boolean;
  /** How many bytes of the file are the revision that was signed. */
  end: number;
}

/** What the last signature of a PDF file is worth. */
export type SignatureReport = { signed: false } | ({ signed: true } & Omit<FoundSignature, 'end'>);

/** Each is hashed over the whole file; nobody signs a distinction so often. */
const MAX_SIGNATURES = 20;

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;

/** The signatures of a file that can be read, in the order of the file. Never throws: the bytes come from strangers. */
export function readSignatures(pdf: Uint8Array): readonly FoundSignature[] {
  return rangesIn(pdf)
    .slice(0, MAX_SIGNATURES)
    .flatMap((range) => read(pdf, range) ?? []);
}

/** The last signature of a file; `signed: false` where it cannot be read. */
export function readSignature(pdf: Uint8Array): SignatureReport {
  const range = rangesIn(pdf).at(-1);
  const found = range && read(pdf, range);
  if (!found) return { signed: false };
  const { end: _, ...report } = found;
  return { signed: true, ...report };
}

/** The file with spaces where it has the containers of signatures, which no signature covers. */
export function withoutContainers(pdf: Uint8Array): Uint8Array {
  const covered = pdf.slice();
  for (const [, before, after] of rangesIn(pdf)) if (before < after) covered.fill(SPACE, before, after);
  return covered;
}

const SPACE = 0x20;

// A signature has a chain of a few certificates, and a time stamp as many; other sequences that are tried are none.
const MAX_CERTIFICATES = 200;
const CERTIFICATE_BYTES = { least: 256, most: 8_192 };

/**
 * SHA-256 of the certificates in all signatures of a file, also in those that cannot be read or were moved to another place,
 * as by a program that writes the file anew. They prove nothing: anybody can put a certificate into a file.
 */
export function certificatesIn(pdf: Uint8Array): readonly string[] {
  const found = new Set<string>();
  let tried = 0;
  for (const bytes of containersIn(pdf)) {
    // A sequence with a length of two bytes, as certificates are.
    for (let at = bytes.indexOf(SEQUENCE); at >= 0; at = bytes.indexOf(SEQUENCE, at + 1)) {
      if (at + 4 > bytes.length) break;
      const length = bytes.readUInt16BE(at + 2) + 4;
      if (length < CERTIFICATE_BYTES.least || length > CERTIFICATE_BYTES.most || at + length > bytes.length) continue;
      if ((tried += 1) > MAX_CERTIFICATES) return [...found];
      const der = bytes.subarray(at, at + length);
      if (isCertificate(der)) found.add(sha256Of(der));
    }
  }
  return [...found];
}

const SEQUENCE = Buffer.from([0x30, 0x82]);

function isCertificate(der: Uint8Array): boolean {
  try {
    return new X509Certificate(der).raw.length === der.length;
  } catch {
    return false;
  }
}

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

type ByteRange = [start: number, before: number, after: number, tail: number];

function rangesIn(pdf: Uint8Array): ByteRange[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return [...text.matchAll(BYTE_RANGE)].map((found) => found.slice(1).map(Number) as ByteRange);
}

function read(pdf: Uint8Array, [start, before, after, tail]: ByteRange): FoundSignature | null {
  const end = after + tail;
  if (start !== 0 || before >= after || end > pdf.length) return null;
  try {
    const signed = signedDataOf(pdf.subarray(before, after));
    const certificates = (signed?.certificates ?? [])
      .filter((one) => one instanceof pkijs.Certificate)
      .map((one) => new Uint8Array(one.toSchema(true).toBER(false)));
    if (!signed || !certificates[0]) return null;
    const content = [pdf.subarray(0, before), pdf.subarray(after, end)];
    const covers = coversContent(signed, content);
    // Containers may list the chain in any order; the signer is the one whose key made the signature.
    const signer = certificates.find((der) => isSignedBy(signed, der));
    const certificateSha256 = sha256Of(signer ?? certificates[0]);
    return { certificateSha256, intact: covers && signer !== undefined, whole: end === pdf.length, end };
  } catch {
    // Strangers may write anything into a container: what cannot be read is no signature.
    return null;
  }
}

/** The CMS container is the hexadecimal string between the two signed stretches, padded with zeros. */
function signedDataOf(gap: Uint8Array): pkijs.SignedData | null {
  const hex = Buffer.from(gap)
    .toString('latin1')
    .replace(/[<>\s]/g, '');
  if (!/^(?:[0-9a-f]{2})+$/i.test(hex)) return null;
  const parsed = fromBER(new Uint8Array(Buffer.from(hex, 'hex')));
  if (parsed.offset === -1) return null;
  const info = new pkijs.ContentInfo({ schema: parsed.result });
  return new pkijs.SignedData({ schema: info.content });
}

const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const HASHES: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

const hashOf = ({ signerInfos: [signer] }: pkijs.SignedData) => HASHES[signer?.digestAlgorithm.algorithmId ?? ''];

/** RFC 5652, 5.4: the attributes hold the digest of the content: one, as an octet string. */
function coversContent(signed: pkijs.SignedData, content: readonly Uint8Array[]): boolean {
  const hash = hashOf(signed);
  const attributes = signed.signerInfos[0]?.signedAttrs?.attributes ?? [];
  const [stated, ...more] = attributes.flatMap(({ type, values }) => (type === MESSAGE_DIGEST ? values : []));
  const { valueHexView } = ((stated as { valueBlock?: unknown } | undefined)?.valueBlock ?? {}) as {
    valueHexView?: unknown;
  };
  if (!hash || more.length > 0 || !(valueHexView instanceof Uint8Array)) return false;
  const digest = createHash(hash);
  for (const part of content) digest.update(part);
  return digest.digest().equals(valueHexView);
}

/** RFC 5652, 5.4: the signature is over the attributes. Made with RSA (PKCS #1 v1.5) or ECDSA. */
function isSignedBy(signed: pkijs.SignedData, certificate: Uint8Array): boolean {
  const [signer] = signed.signerInfos;
  const hash = hashOf(signed);
  if (!signer?.signedAttrs || !hash) return false;
  try {
    const { publicKey } = new X509Certificate(certificate);
    const attributes = Buffer.from(signer.signedAttrs.encodedValue);
    return verify(hash, attributes, publicKey, signer.signature.valueBlock.valueHexView);
  } catch {
    // A certificate or a signature that Node cannot read proves nothing.
    return false;
  }
}
