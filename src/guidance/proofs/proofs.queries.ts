import type { EntityManager } from 'typeorm';
import type { Day } from '#libs/mexico';
import { one, run } from '../../database/index.js';
import type { ProvenAnswer } from './proof.rules.js';

/** A proof of a consultation. */
export interface Proof {
  /** Without hyphens. */
  readonly code: string;
  readonly edition: string;
  readonly issuedOn: Day;
  readonly issuedAt: Date;
  readonly content: ProvenAnswer;
}

/** Keeps an answer, once a day. @returns the code under which it is kept */
export async function keepProof(
  tx: EntityManager,
  { code, edition, issuedOn, issuedAt, content }: Proof,
): Promise<string> {
  await run(
    tx,
    `insert into guidance_proofs (code, address, edition, issued_on, issued_at, content) values ($1, $2, $3, $4, $5, $6)
     on conflict (issued_on, address, edition) do nothing`,
    [code, content.address, edition, issuedOn, issuedAt, JSON.stringify(content)],
  );
  const kept = await one<{ code: string }>(
    tx,
    'select code from guidance_proofs where issued_on = $1 and address = $2 and edition = $3',
    [issuedOn, content.address, edition],
  );
  return kept!.code;
}

export const proofByCode = (tx: EntityManager, code: string): Promise<Proof | null> =>
  one<Proof>(
    tx,
    'select code, edition, issued_on::text as issued_on, issued_at, content from guidance_proofs where code = $1',
    [code],
  );
