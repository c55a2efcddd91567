import type { FormerNames } from '../distinction.entity.js';

/** What a distinction says of who has it. */
export interface Names {
  readonly tradeName: string;
  readonly legalName: string;
  /** `Tonalá, Jalisco` */
  readonly place: string;
}

const fields = ['tradeName', 'legalName', 'place'] as const;

/** The names that change, as they were; null when none does. */
export function formerNames(before: Names, after: Names): FormerNames | null {
  const changed = fields.filter((field) => before[field] !== after[field]);
  return changed.length === 0 ? null : Object.fromEntries(changed.map((field) => [field, before[field]]));
}

/** Whether somebody who shows these names shows those of today. `known`: the names in a credential, in any order. */
export const areCurrent = (known: readonly string[], { tradeName, legalName }: Omit<Names, 'place'>): boolean =>
  [tradeName, legalName].every((name) => known.includes(name));
