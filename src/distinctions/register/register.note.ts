import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { SIGNED_STATEMENTS, type SignedStatement } from './register.rules.js';

/** What a signed note states: size and root of the log; of others, what `SIGNED_STATEMENTS` says. */
export interface HeadFacts {
  readonly size: number;
  readonly root: Uint8Array;
  readonly at: Date;
}

/** The key that signs heads, by its name and its public half (32 bytes). */
export interface NoteKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

/** A key with its private half. */
export interface Signer {
  readonly key: NoteKey;
  readonly privateKey: KeyObject;
}

const ED25519 = 1;

/** Four bytes that tell keys of one name apart (C2SP signed-note). */
export function keyHash({ name, publicKey }: NoteKey): Buffer {
  return createHash('sha256').update(`${name}\n`).update(Buffer.of(ED25519)).update(publicKey).digest().subarray(0, 4);
}

/** The public key in one line, as checkers of signed notes take it: `name+hash+key`. */
export const keyLine = (key: NoteKey): string =>
  [key.name, keyHash(key).toString('hex'), Buffer.from([ED25519, ...key.publicKey]).toString('base64')].join('+');

/**
 * A signed head as a checkpoint (C2SP tlog-checkpoint, signed-note): the log's name, its size, its root, and the time as
 * one further line; then an empty line and the signature.
 */
export function signedNote(
  facts: HeadFacts,
  { key, privateKey }: Signer,
  statement: SignedStatement,
): { note: string; signature: Buffer } {
  const root = Buffer.from(facts.root).toString('base64');
  const text = `${key.name}${SIGNED_STATEMENTS[statement]}\n${facts.size}\n${root}\n${facts.at.toISOString()}\n`;
  const signature = sign(null, Buffer.from(text), privateKey);
  const line = Buffer.concat([keyHash(key), signature]).toString('base64');
  return { note: `${text}\n\u2014 ${key.name} ${line}\n`, signature };
}

const NOTE = /^(([^\n]+)\n(\d+)\n([A-Za-z0-9+/=]{44})\n([^\n]+)\n)\n\u2014 ([^ \n]+) ([A-Za-z0-9+/=]+)\n$/;

/** What a note states, if one of these keys signed it; else null. */
export function readNote(note: string, keys: readonly NoteKey[], statement: SignedStatement): HeadFacts | null {
  const [, text, name, size, root, at, signer, signature] = NOTE.exec(note) ?? [];
  if (!text || name !== `${signer}${SIGNED_STATEMENTS[statement]}` || Number.isNaN(Date.parse(at!))) return null;
  const bytes = Buffer.from(signature!, 'base64');
  const key = keys.find((one) => one.name === signer && keyHash(one).equals(bytes.subarray(0, 4)));
  if (!key) return null;
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key.publicKey).toString('base64url') };
  const isSigned = verify(null, Buffer.from(text), createPublicKey({ format: 'jwk', key: jwk }), bytes.subarray(4));
  return isSigned ? { size: Number(size), root: Buffer.from(root!, 'base64'), at: new Date(at!) } : null;
}
