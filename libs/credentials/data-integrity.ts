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

type Proof = {
  readonly type: 'DataIntegrityProof';
  readonly cryptosuite: 'eddsa-rdfc-2022';
  readonly created: string;
  readonly verificationMethod: string;
  readonly proofPurpose: 'assertionMethod';
  readonly proofValue: string;
};

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

/**
 * Whether the issuer's proofs of a credential are right and made with keys of the issuer while they were in use. Proofs of
 * others beside them are left to those others. Never throws.
 */
export async function checkCredential(signed: unknown, keyOf: KeyFinder): Promise<Check> {
  if (!isObject(signed)) return refuse('unreadable');
  const { proof: _, ...credential } = signed;
  const proofs = proofsOf(signed);
  const own = proofs.filter((one) => keyFor(one, keyOf) !== null);
  if (own.length === 0) return refuse(proofs.some(isProof) ? 'unknown-key' : 'unsigned');
  // Our proofs are one and have nothing besides; a few copies of it are harmless, many are made to keep us busy.
  if (own.length > MAX_PROOFS || !own.every(isProof)) return refuse('altered');
  // A context of one's own could give our words another meaning and keep the statements as they were.
  const { '@context': contexts, ...words } = credential;
  if (!Array.isArray(contexts) || !contexts.every((one) => typeof one === 'string')) return refuse('altered');
  if (!isSignedThroughout(words)) return refuse('altered');
  for (const one of own) {
    const check = await checkProof(credential, one, keyFor(one, keyOf)!);
    if (!check.ok) return check;
  }
  return { ok: true };
}

/** The proofs of a credential, whether it has one, a list of them, or none. */
export function proofsOf({ proof }: Credential): readonly Record<string, unknown>[] {
  return (Array.isArray(proof) ? proof : [proof]).filter(isObject);
}

const MAX_PROOFS = 4;

function keyFor({ verificationMethod }: Record<string, unknown>, keyOf: KeyFinder): IssuerKey | null {
  return typeof verificationMethod === 'string' ? keyOf(verificationMethod) : null;
}

async function checkProof(credential: Credential, proof: Proof, key: IssuerKey): Promise<Check> {
  const { proofValue, ...options } = proof;
  if (!belongs(proof.verificationMethod, credential)) return refuse('unknown-key');
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

/** Deeper than any credential. */
const MAX_DEPTH = 16;

/**
 * Whether everything in a document becomes part of what is signed. JSON-LD drops keywords (`@index`, a nested `@context` that
 * makes other words of them), nulls and empty lists without a word: a reader would see what nobody signed.
 */
function isSignedThroughout(value: unknown, depth = 0): boolean {
  if (value === null || depth > MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.length > 0 && value.every((one) => isSignedThroughout(one, depth + 1));
  if (!isObject(value)) return true;
  return Object.entries(value).every(([name, one]) => !name.startsWith('@') && isSignedThroughout(one, depth + 1));
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
