import { createHash, sign, verify } from 'node:crypto';
import { base58, fromBase58 } from './base58.js';
import { canonize } from './canonical.js';
import {
  type Credential,
  type Did,
  type IssuerKey,
  type KeyPair,
  multikeyIdOf,
  privateKeyOf,
  publicKeyOf,
} from './keys.js';

/** Why a credential is not accepted; `unreadable`: it is no credential of a kind that we know. */
export type Refusal = 'unreadable' | 'unsigned' | 'unknown-key' | 'key-not-valid-then' | 'altered';

/** Whether a credential is what its issuer signed. */
export type Check = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

/** The key that an address stands for, or null: then it is none of the issuer's. */
export type KeyFinder = (id: string) => IssuerKey | null;

interface Proof {
  readonly type: 'DataIntegrityProof';
  readonly cryptosuite: 'eddsa-rdfc-2022';
  readonly created: string;
  readonly verificationMethod: string;
  readonly proofPurpose: 'assertionMethod';
  readonly proofValue: string;
}

/**
 * Adds a Data Integrity proof (W3C, cryptosuite eddsa-rdfc-2022). The same credential, key and instant give the same proof.
 * @throws when the credential has a term that its contexts do not define, or a context that is not bundled
 */
export async function signCredential(
  credential: Credential,
  by: { did: Did; key: KeyPair; at: Date },
): Promise<Credential> {
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: secondsOf(by.at),
    verificationMethod: multikeyIdOf(by.did, by.key),
    proofPurpose: 'assertionMethod',
  } as const;
  const signature = sign(null, await digestOf(credential, options), privateKeyOf(by.key));
  // An array, as the schema of Open Badges 3.0 wants it.
  return { ...credential, proof: [{ ...options, proofValue: `z${base58(signature)}` }] };
}

/** Whether the proof of a credential is right and made with a key of the issuer while that key was in use. Never throws. */
export async function checkCredential(signed: unknown, keyOf: KeyFinder): Promise<Check> {
  if (!isObject(signed)) return refuse('unreadable');
  const { proof: proofs, ...credential } = signed;
  const proof: unknown = Array.isArray(proofs) && proofs.length === 1 ? proofs[0] : proofs;
  if (!isProof(proof)) return refuse('unsigned');
  // A context of one's own could give our words another meaning and keep the statements as they were.
  const contexts = credential['@context'];
  if (!Array.isArray(contexts) || !contexts.every((one) => typeof one === 'string')) return refuse('altered');
  const { proofValue, ...options } = proof;
  const key = keyOf(proof.verificationMethod);
  if (!key || !belongs(proof.verificationMethod, credential)) return refuse('unknown-key');
  const signature = proofValue.startsWith('z') ? fromBase58(proofValue.slice(1)) : null;
  if (!signature) return refuse('altered');
  let digest: Buffer;
  try {
    digest = await digestOf(credential, options);
  } catch {
    // Foreign contexts, undefined terms, dates that are none: whatever it is, we did not sign it.
    return refuse('altered');
  }
  if (!verify(null, digest, publicKeyOf(key.jwk), signature)) return refuse('altered');
  return wasInUse(key, new Date(proof.created)) ? { ok: true } : refuse('key-not-valid-then');
}

/** Whether a key signed at that instant. Proofs count in whole seconds. */
export function wasInUse({ from, until }: IssuerKey, at: Date): boolean {
  const time = at.getTime();
  return time >= Math.floor(from.getTime() / 1000) * 1000 && (until === null || time <= until.getTime());
}

export const refuse = (reason: Refusal): Check => ({ ok: false, reason });
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Who issued a credential, from its own words. */
export function issuerOf(credential: Credential): unknown {
  const { issuer } = credential;
  return isObject(issuer) ? issuer['id'] : issuer;
}

/** The key stands in the document of the very issuer that the credential names. */
export function belongs(keyId: string, credential: Credential): boolean {
  return keyId.split('#', 1)[0] === issuerOf(credential);
}

const secondsOf = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;

/** Section 3.3 of the cryptosuite: the hash of the options, then the hash of the document. */
async function digestOf(credential: object, options: object): Promise<Buffer> {
  const context = (credential as Credential)['@context'];
  const hashes = [];
  for (const part of [{ '@context': context, ...options }, credential]) {
    hashes.push(
      createHash('sha256')
        .update(await canonize(part))
        .digest(),
    );
  }
  return Buffer.concat(hashes);
}

const proofFields = ['created', 'cryptosuite', 'proofPurpose', 'proofValue', 'type', 'verificationMethod'];

/** Exactly the proof that we make: one, with nothing besides. */
function isProof(proof: unknown): proof is Proof {
  if (!isObject(proof) || Object.keys(proof).toSorted().join() !== proofFields.join()) return false;
  if (!Object.values(proof).every((value) => typeof value === 'string')) return false;
  const { type, cryptosuite, proofPurpose } = proof;
  return type === 'DataIntegrityProof' && cryptosuite === 'eddsa-rdfc-2022' && proofPurpose === 'assertionMethod';
}
