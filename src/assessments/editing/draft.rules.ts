export const draftStates = ['draft', 'proposed', 'published', 'discarded'] as const;
/** Where a version is that is being written. */
export type DraftState = (typeof draftStates)[number];

/** What can be done with it; `return`: whoever reads it gives it back; `retract`: its authors take it back. */
export const draftMoves = ['edit', 'propose', 'retract', 'return', 'publish', 'discard'] as const;
export type DraftMove = (typeof draftMoves)[number];

/** Its life. While it is proposed nothing of it changes, so that what is published is what was read. */
export const draftTransitions: Readonly<Record<DraftState, Partial<Record<DraftMove, DraftState>>>> = {
  draft: { edit: 'draft', propose: 'proposed', discard: 'discarded' },
  proposed: { retract: 'draft', return: 'draft', publish: 'published' },
  published: {},
  discarded: {},
};

/** Longest account of what is new, and longest reason. */
export const MAX_NOTE_LENGTH = 2000;
/** Shortest account and reason: a word explains nothing. */
export const MIN_NOTE_LENGTH = 15;

/** Companies that are answering by a version are told so many days before it ends, at least. */
export const RETIREMENT_NOTICE_DAYS = 30;

/** Where a move leads; null when the state does not allow it. */
export const afterDraftMove = (state: DraftState, move: DraftMove): DraftState | null =>
  draftTransitions[state][move] ?? null;

/** A version as numbers: `1.10` is later than `1.9`. */
const partsOf = (version: string): number[] => version.split('.').map(Number);

/** Negative when the first version is the earlier one, 0 when they are the same. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  for (let place = 0; place < Math.max(a.length, b.length); place += 1) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The version after all of these: the last number of the latest one, plus one. */
export function nextVersion(versions: readonly string[]): string {
  const latest = versions.toSorted(compareVersions).at(-1) ?? '0.9';
  const parts = partsOf(latest);
  return [...parts.slice(0, -1), parts.at(-1)! + 1].join('.');
}

/** Whether a version may be published beside those that were. */
export const isLater = (version: string, published: readonly string[]): boolean =>
  published.every((one) => compareVersions(version, one) > 0);
