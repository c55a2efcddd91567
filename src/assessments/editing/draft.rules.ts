/** Versions of the instrument have the life of all that one person writes and another publishes. */
export {
  afterDraftMove,
  type DraftMove,
  draftMoves,
  type DraftState,
  draftStates,
  MAX_NOTE_LENGTH,
  MIN_NOTE_LENGTH,
} from '#libs/drafts';

/** Companies that are answering by a version are told so many days before it ends, at least. */
export const RETIREMENT_NOTICE_DAYS = 30;

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
