import type { Refused } from '../../web/index.js';

/** What was done to which files, and what was not. */
export interface Changes {
  readonly done: { readonly what: 'uploaded' | 'removed' | 'restored'; readonly name: string } | null;
  readonly refused: readonly Refused[];
}

export function did(what: 'uploaded' | 'removed' | 'restored', names: readonly string[]): Changes {
  return { done: names[0] === undefined ? null : { what, name: names.join(', ') }, refused: [] };
}
