/**
 * Which cases an auditor may take by what is on record of their competence, pure. ISO/IEC 17021-1, 7.1: a body defines what
 * its auditors must be able to do, by kind of audit and sector, and keeps a record of who is.
 */
import { sectorOf } from '#libs/mexico';
import type { LevelId } from '../../assessments/index.js';

/** What is on record of an auditor; nothing on record: they audit everything, and the list of auditors says so. */
export interface Competence {
  /** The levels applied for that they audit. */
  readonly levels: readonly LevelId[];
  /** Codes of SCIAN 2018; null: every sector. */
  readonly sectors: readonly string[] | null;
  /** How many cases they may have in their hands at once; null: no limit. */
  readonly capacity: number | null;
}

/** The most cases that anybody can be said to have in their hands. */
export const greatestCapacity = 50;
/** The longest account of what a competence rests on. */
export const longestBasis = 1000;

export type CompetenceRefusal = 'level' | 'sector' | 'full';

/** A case, as far as competence goes. */
export interface CaseToAudit {
  readonly targetLevel: LevelId;
  readonly sectorCode: string;
}

/** Why the auditor should not get the case; null: they may. @param inHand cases they have, and those offered to them */
export function competenceRefusal(
  competence: Competence | null,
  { targetLevel, sectorCode }: CaseToAudit,
  inHand: number,
): CompetenceRefusal | null {
  if (competence === null) return null;
  const { levels, sectors, capacity } = competence;
  if (!levels.includes(targetLevel)) return 'level';
  if (sectors !== null && !sectors.includes(sectorCode)) return 'sector';
  return capacity !== null && inHand >= capacity ? 'full' : null;
}

/** The sectors, each once, without those that there are not. */
export function knownSectors(codes: readonly string[]): string[] {
  return [...new Set(codes)].filter((code) => sectorOf(code) !== undefined).sort();
}

/** How much an auditor has to do. */
export interface Load {
  /** Cases under their review, or with the company for a clarification. */
  readonly inHand: number;
  /** Cases of theirs before the committee, which may come back. */
  readonly inCommittee: number;
  /** Of those in hand, the ones whose day has passed. */
  readonly late: number;
  /** Cases that they were asked to take. */
  readonly offered: number;
}

/** What counts against an auditor's capacity: cases in their hands, and those offered but for the one at hand. */
export const inHandBut = (load: Load | undefined, isOffered: boolean): number =>
  (load?.inHand ?? 0) + (load?.offered ?? 0) - (isOffered ? 1 : 0);
