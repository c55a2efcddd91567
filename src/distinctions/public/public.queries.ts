import type { DataSource } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { CarriedCondition } from '../../audits/index.js';
import type { DistinctionEventKind, DistinctionState, FormerNames } from '../distinction.rules.js';

/** The public face of a distinction; days are `YYYY-MM-DD`. Source: the SQL function `public_distinction`. */
export interface PublicDistinction {
  readonly id: string;
  /** Twelve symbols without hyphens. */
  readonly code: string;
  readonly level: 'N1' | 'N2' | 'N3';
  readonly levelName: string;
  /** As stored; `stateOn` says what counts today. */
  readonly state: DistinctionState;
  readonly tradeName: string;
  readonly legalName: string;
  readonly place: string;
  readonly awardedOn: Day;
  readonly expiresOn: Day;
  readonly instrumentVersion: string;
  /** What the level took, each condition met or waived; null for one granted before that was recorded. */
  readonly conditions: readonly CarriedCondition[] | null;
  readonly documentReady: boolean;
  /** Of the certificate that signed its newest PDF; null before the first. */
  readonly certificateSha256: string | null;
  readonly version: number;
  /** Last day on which the company of a suspended one may answer. */
  readonly hearingUntil: Day | null;
  /** Code of its successor. */
  readonly supersededBy: string | null;
  /** Of the company, over all its distinctions; the oldest first. */
  readonly history: readonly PublicEvent[];
}

/** One public event of a company's history. */
export interface PublicEvent {
  readonly kind: DistinctionEventKind;
  readonly day: Day;
  readonly reason: string | null;
  /** Former names, where names changed. */
  readonly before: FormerNames | null;
  /** Of the distinction concerned. */
  readonly code: string;
  readonly level: 'N1' | 'N2' | 'N3';
  readonly levelName: string;
}

/** The connections of the application. */
export interface Pool {
  query(text: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

export const poolOf = (source: DataSource): Pool => (source.driver as unknown as { master: Pool }).master;

/**
 * Reads by code on any connection: without a transaction it takes one round trip instead of four. The function checks itself
 * what is public.
 */
export async function findPublic(pool: Pool, code: string): Promise<PublicDistinction | null> {
  const { rows } = await pool.query('select public_distinction($1) as found', [code]);
  return (rows[0]?.['found'] ?? null) as PublicDistinction | null;
}
