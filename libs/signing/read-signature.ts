import { fromBER, type OctetString } from 'asn1js';
import { createHash, verify, X509Certificate } from 'node:crypto';
import * as pkijs from 'pkijs';

/** What the last signature of a PDF file is worth. */
export type SignatureReport =
  | { signed: false }
  | {
      signed: true;
      /** SHA-256 of the signing certificate, lower-case hexadecimal. */
      certificateSha256: string;
      /** The signed bytes are unchanged and the signature over them is right. */
      intact: boolean;
      /** Nothing was added after signing. */
      whole: boolean;
    };

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*\]/g;

/**
 * Reads the last signature of a file. Answers "signed: false" to anything that is not a readable signature, never throws: the
 * bytes come from strangers. Whether the certificate is to be trusted is for the caller to say.
 */
export function readSignature(pdf: Uint8Array): SignatureReport {
  const range = lastByteRange(pdf);
  if (!range) return { signed: false };
  const signed = signedDataOf(pdf, range);
  const certificate = signed?.certificates?.find((one) => one instanceof pkijs.Certificate);
  if (!signed || !certificate) return { signed: false };
  const [, before, after, tail] = range;
  const content = Buffer.concat([pdf.subarray(0, before), pdf.subarray(after, after + tail)]);
  const der = new Uint8Array(certificate.toSchema(true).toBER(false));
  return {
    signed: true,
    certificateSha256: createHash('sha256').update(der).digest('hex'),
    intact: isRight(signed, der, content),
    whole: after + tail === pdf.length,
  };
}

type ByteRange = [start: number, before: number, after: number, tail: number];

function lastByteRange(pdf: Uint8Array): ByteRange | null {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const found = [...text.matchAll(BYTE_RANGE)].at(-1);
  if (!found) return null;
  const [start, before, after, tail] = found.slice(1).map(Number) as ByteRange;
  return start === 0 && before < after && after + tail <= pdf.length ? [start, before, after, tail] : null;
}

/** The CMS container is the hexadecimal string between the two signed stretches, padded with zeros. */
function signedDataOf(pdf: Uint8Array, [, before, after]: ByteRange): pkijs.SignedData | null {
  const hex = Buffer.from(pdf.subarray(before, after))
    .toString('latin1')
    .replace(/[<>\s]/g, '');
  if (!/^(?:[0-9a-f]{2})+$/i.test(hex)) return null;
  try {
    const parsed = fromBER(new Uint8Array(Buffer.from(hex, 'hex')));
    if (parsed.offset === -1) return null;
    const info = new pkijs.ContentInfo({ schema: parsed.result });
    return new pkijs.SignedData({ schema: info.content });
  } catch {
    // Not a CMS container: strangers may write anything between the angle brackets.
    return null;
  }
}

const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const HASHES: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/**
 * RFC 5652, 5.4: the attributes hold the digest of the content, and the signature is over the attributes. Signed with RSA
 * (PKCS #1 v1.5) or ECDSA.
 */
function isRight(signed: pkijs.SignedData, certificate: Uint8Array, content: Uint8Array): boolean {
  const [signer] = signed.signerInfos;
  const hash = HASHES[signer?.digestAlgorithm.algorithmId ?? ''];
  const attributes = signer?.signedAttrs;
  if (!signer || !attributes || !hash) return false;
  const stated = attributes.attributes.find(({ type }) => type === MESSAGE_DIGEST)?.values[0] as
    OctetString | undefined;
  if (!stated) return false;
  if (!createHash(hash).update(content).digest().equals(Buffer.from(stated.valueBlock.valueHexView))) return false;
  try {
    const { publicKey } = new X509Certificate(certificate);
    return verify(hash, Buffer.from(attributes.encodedValue), publicKey, signer.signature.valueBlock.valueHexView);
  } catch {
    // A certificate or a signature that Node cannot read proves nothing.
    return false;
  }
}
