import type { Signer as KeySigner } from '@libpdf/core';
import { fromBER } from 'asn1js';
import { createHash } from 'node:crypto';
import { identifier, integer, nothing, octets, sequence, setOf, tagged } from './der.js';
import type { Timestamps } from './timestamps.js';

const SIGNED_DATA = identifier('1.2.840.113549.1.7.2');
const DATA = identifier('1.2.840.113549.1.7.1');
const CONTENT_TYPE = identifier('1.2.840.113549.1.9.3');
const MESSAGE_DIGEST = identifier('1.2.840.113549.1.9.4');
const ALGORITHM_PROTECTION = identifier('1.2.840.113549.1.9.52');
const SIGNING_CERTIFICATE = identifier('1.2.840.113549.1.9.16.2.47');
const TIMESTAMP_TOKEN = identifier('1.2.840.113549.1.9.16.2.14');
const SHA_256 = identifier('2.16.840.1.101.3.4.2.1');

/** RFC 4055 and RFC 5758: RSA states that it has no parameters, ECDSA states none. */
const ALGORITHMS = {
  RSA: [identifier('1.2.840.113549.1.1.11'), nothing],
  EC: [identifier('1.2.840.10045.4.3.2')],
};

/** A signature by the longest keys that are in use: RSA of 8192 bits. */
const LONGEST_SIGNATURE = 1_024;
// A token with the certificates of its server: 3 to 7 KB.
const LONGEST_TOKEN = 12_288;

/** The containers of one key: detached CMS (RFC 5652) with the attributes that CAdES asks for (ETSI EN 319 122-1, 5). */
export interface Containers {
  /** So many bytes a container takes at most, with or without a time stamp. */
  room(stamped: boolean): number;
  /**
   * The container over a SHA-256 digest. The time of signing is no attribute of it, which ETSI EN 319 142-1, 6.3 forbids: in PDF
   * files the date stands in the signature dictionary. With a time-stamp server, the signature is stamped (B-T).
   */
  sign(digest: Uint8Array, server: Timestamps | null): Promise<Uint8Array>;
}

/** Reads the certificate and writes what is the same in every container, once. */
export function containersOf(key: KeySigner): Containers {
  const algorithm = ALGORITHMS[key.keyType];
  const { issuer, serial } = namesIn(key.certificate);
  const constant = [
    attribute(CONTENT_TYPE, DATA),
    // RFC 6211: with which algorithms, so that nobody takes a weaker one for them
    attribute(ALGORITHM_PROTECTION, sequence(sequence(SHA_256), tagged(1, ...algorithm))),
    attribute(SIGNING_CERTIFICATE, signingCertificate(key.certificate, issuer, serial)),
  ];
  const certificates = tagged(0, key.certificate, ...(key.certificateChain ?? []));
  const content = (attributes: Buffer, signature: Uint8Array, stamp: readonly Uint8Array[]) =>
    sequence(
      SIGNED_DATA,
      tagged(
        0,
        sequence(
          integer(1),
          setOf([sequence(SHA_256)]),
          sequence(DATA),
          certificates,
          setOf([
            sequence(
              integer(1),
              sequence(issuer, serial),
              sequence(SHA_256),
              implicit(0, attributes),
              sequence(...algorithm),
              octets(signature),
              ...stamp,
            ),
          ]),
        ),
      ),
    );
  // RFC 5652, 5.4: what is signed are the attributes as a SET OF, in DER.
  const attributesOf = (digest: Uint8Array) => setOf([...constant, attribute(MESSAGE_DIGEST, octets(digest))]);
  const longest = content(attributesOf(Buffer.alloc(32)), Buffer.alloc(LONGEST_SIGNATURE), []).length;
  return {
    room: (stamped) => longest + (stamped ? LONGEST_TOKEN : 0),
    sign: async (digest, server) => {
      const attributes = attributesOf(digest);
      const signature = await key.sign(new Uint8Array(attributes), 'SHA-256');
      return content(attributes, signature, server ? [await stampOf(signature, server)] : []);
    },
  };
}

const attribute = (type: Uint8Array, value: Uint8Array) => sequence(type, setOf([value]));

/** A set under a tag of its context, which takes the place of its own. */
function implicit(number: number, set: Uint8Array): Buffer {
  const copy = Buffer.from(set);
  copy[0] = 0xa0 | number;
  return copy;
}

/** RFC 5035, 4: the certificate is bound to the signature, so that no other one can be shown in its place. */
function signingCertificate(certificate: Uint8Array, issuer: Uint8Array, serial: Uint8Array): Buffer {
  const hash = octets(createHash('sha256').update(certificate).digest());
  const directoryName = tagged(4, issuer);
  return sequence(sequence(sequence(hash, sequence(sequence(directoryName), serial))));
}

async function stampOf(signature: Uint8Array, server: Timestamps): Promise<Buffer> {
  const token = await server.timestamp(new Uint8Array(createHash('sha256').update(signature).digest()));
  return tagged(1, attribute(TIMESTAMP_TOKEN, token));
}

const VERSION_TAG = 0xa0;

/** Issuer and serial number as the certificate has them, byte by byte (RFC 5280, 4.1). */
function namesIn(certificate: Uint8Array): { issuer: Uint8Array; serial: Uint8Array } {
  type Node = { valueBeforeDecodeView: Uint8Array; valueBlock: { value: Node[] } };
  const { result, offset } = fromBER(new Uint8Array(certificate));
  const parts = offset === -1 ? [] : ((result as unknown as Node).valueBlock.value[0]?.valueBlock.value ?? []);
  const bytes = parts.map((part) => part.valueBeforeDecodeView);
  const [serial, , issuer] = bytes[0]?.[0] === VERSION_TAG ? bytes.slice(1) : bytes;
  if (!serial || !issuer) throw new RangeError('The certificate is not as X.509 has it');
  return { issuer, serial };
}
