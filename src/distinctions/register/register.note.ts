import { createHash, type KeyObject, sign } from 'node:crypto';
import { SIGNED_STATEMENTS, type SignedStatement } from './register.rules.js';

/** What a signed note states; of an export, the number of files and the hash of their list. */
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
  key: NoteKey,
  privateKey: KeyObject,
  statement: SignedStatement,
): { note: string; signature: Buffer } {
  const root = Buffer.from(facts.root).toString('base64');
  const text = `${key.name}${SIGNED_STATEMENTS[statement]}\n${facts.size}\n${root}\n${facts.at.toISOString()}\n`;
  const signature = sign(null, Buffer.from(text), privateKey);
  const line = Buffer.concat([keyHash(key), signature]).toString('base64');
  return { note: `${text}\n\u2014 ${key.name} ${line}\n`, signature };
}
