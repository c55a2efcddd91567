import type { FormerNames } from '../distinction.rules.js';

/** The names on a distinction. */
export interface Names {
  readonly tradeName: string;
  readonly legalName: string;
  /** `Tonalá, Jalisco` */
  readonly place: string;
}

const fields = ['tradeName', 'legalName', 'place'] as const;

/** The former values of the names that change; null when none does. */
export function formerNames(before: Names, after: Names): FormerNames | null {
  const changed = fields.filter((field) => before[field] !== after[field]);
  return changed.length === 0 ? null : Object.fromEntries(changed.map((field) => [field, before[field]]));
}

/** Whether a credential bears the present names. @param known the names in it, in any order */
export const areCurrent = (known: readonly string[], { tradeName, legalName }: Omit<Names, 'place'>): boolean =>
  [tradeName, legalName].every((name) => known.includes(name));
