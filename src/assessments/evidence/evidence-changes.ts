import type { Refused } from '../../web/index.js';

type Deed = 'uploaded' | 'pending' | 'removed' | 'restored' | 'confirmed' | 'taken-back';

/** What was done to which files, and what was not. */
export interface Changes {
  readonly done: { readonly what: Deed; readonly name: string } | null;
  readonly refused: readonly Refused[];
}

/** What was done to these files; null when there are none. */
export const did = (what: Deed, names: readonly string[]): Changes['done'] =>
  names[0] === undefined ? null : { what, name: names.join(', ') };
