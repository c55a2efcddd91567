import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { base58 } from './base58.js';

/** Name of an issuer: `did:web:…`. */
export type Did = `did:web:${string}`;

/** A JSON object that is a credential, signed or not. */
export type Credential = Readonly<Record<string, unknown>>;

/** A public Ed25519 key (RFC 8037). */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  /** 32 bytes, base64url. */
  readonly x: string;
}

/** An Ed25519 key with its private part, base64url. */
export interface KeyPair extends PublicJwk {
  readonly d: string;
}

/** A key of an issuer, and when it signed. */
export interface IssuerKey {
  readonly jwk: PublicJwk;
  readonly from: Date;
  /** From then on it signs no more; what it signed before stays good. */
  readonly until: Date | null;
}

/** A new random key. */
export function newKeyPair(): KeyPair {
  const { crv, x, d } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return { kty: 'OKP', crv: crv as 'Ed25519', x: x!, d: d! };
}

export const publicPart = ({ kty, crv, x }: PublicJwk): PublicJwk => ({ kty, crv, x });
export const privateKeyOf = (pair: KeyPair): KeyObject => createPrivateKey({ key: { ...pair }, format: 'jwk' });
export const publicKeyOf = (jwk: PublicJwk): KeyObject => createPublicKey({ key: { ...jwk }, format: 'jwk' });

const ED25519_PUBLIC = Buffer.from([0xed, 0x01]);

const multikeyOf = ({ x }: PublicJwk) => `z${base58(Buffer.concat([ED25519_PUBLIC, Buffer.from(x, 'base64url')]))}`;

/** Address of a key in the form in which Data Integrity proofs name it (Multikey). */
export const multikeyIdOf = (did: Did, jwk: PublicJwk): string => `${did}#${multikeyOf(jwk)}`;

/** Address of the same key in the form in which tokens name it: its thumbprint (RFC 7638). */
export function jwkIdOf(did: Did, { crv, kty, x }: PublicJwk): string {
  return `${did}#${createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url')}`;
}

/** The name of an issuer whose document stands at a web address (did:web, W3C CCG). */
export function didWebOf(address: string): Did {
  const { host, pathname } = new URL(address);
  return `did:web:${[host.replace(':', '%3A'), ...pathname.split('/').filter(Boolean)].join(':')}`;
}

/**
 * Everything an issuer signs with or has signed with: each key twice, as Data Integrity and as tokens name it. Keys that sign
 * no more stay in it, so that what they signed can be checked for ever.
 */
export function didDocument(did: Did, keys: readonly PublicJwk[]): Credential {
  const methods = keys.flatMap((jwk) => [
    { id: multikeyIdOf(did, jwk), type: 'Multikey', controller: did, publicKeyMultibase: multikeyOf(jwk) },
    { id: jwkIdOf(did, jwk), type: 'JsonWebKey', controller: did, publicKeyJwk: publicPart(jwk) },
  ]);
  return {
    '@context': [
      'https://www.w3.org/ns/did/v1',
      'https://w3id.org/security/multikey/v1',
      'https://w3id.org/security/jwk/v1',
    ],
    id: did,
    verificationMethod: methods,
    assertionMethod: methods.map(({ id }) => id),
  };
}
