/**
 * Merkle trees of append-only logs, as RFC 9162 (and RFC 6962 before it) hash them: SHA-256, `0x00` before a leaf, `0x01`
 * before two children. Whoever keeps the hashes of the complete subtrees can prove anything about any size of the log.
 */
import { createHash } from 'node:crypto';

/** 32 bytes. */
export type Hash = Uint8Array;

/** The complete subtree over the leaves `index · 2^level` up to, not including, `(index + 1) · 2^level`. */
export interface TreeNode {
  readonly level: number;
  readonly index: number;
}

/** Leaves from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The tree of no leaves at all. */
export const EMPTY_ROOT: Hash = createHash('sha256').digest();

/** The hash of a leaf: what the log holds at one place. */
export const leafHash = (leaf: Uint8Array | string): Hash => sha256(Buffer.of(0), bytesOf(leaf));

/** The hash of a node over its two children. */
export const nodeHash = (left: Hash, right: Hash): Hash => sha256(Buffer.of(1), left, right);

/** The subtrees whose hashes prove that leaf `index` is in a tree of `size` leaves, from the leaf up (RFC 9162, 2.1.3.1). */
export function inclusionRanges(index: number, size: number): Range[] {
  if (!isIndex(index) || !isIndex(size) || index >= size) throw new RangeError(`No leaf ${index} among ${size}`);
  const path: Range[] = [];
  for (let start = 0, end = size; end - start > 1;) {
    const middle = start + largestPowerBelow(end - start);
    if (index < middle) {
      path.unshift({ start: middle, end });
      end = middle;
    } else {
      path.unshift({ start, end: middle });
      start = middle;
    }
  }
  return path;
}

/** The subtrees whose hashes prove that a tree of `size` leaves begins with that of `old` leaves (RFC 9162, 2.1.4.1). */
export function consistencyRanges(old: number, size: number): Range[] {
  if (!isIndex(old) || !isIndex(size) || old > size) throw new RangeError(`A log of ${size} was never one of ${old}`);
  if (old === 0 || old === size) return [];
  const path: Range[] = [];
  let whole = true;
  let start = 0;
  let end = size;
  while (old !== end) {
    const middle = start + largestPowerBelow(end - start);
    if (old <= middle) {
      path.unshift({ start: middle, end });
      end = middle;
    } else {
      path.unshift({ start, end: middle });
      start = middle;
      whole = false;
    }
  }
  // The old tree itself is known to whoever asks; a part of it is not.
  if (!whole) path.unshift({ start, end });
  return path;
}

/** The complete subtrees, from left to right, that make up a range as the proofs above and `{ start: 0, end: size }` have them. */
export function nodesOf({ start, end }: Range): TreeNode[] {
  const nodes: TreeNode[] = [];
  for (let at = start; at < end;) {
    const level = Math.floor(Math.log2(end - at));
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

/** The hash of a range. @param hashes of `nodesOf(range)`, in that order */
export function hashOfNodes(hashes: readonly Hash[]): Hash {
  return hashes.length === 0 ? EMPTY_ROOT : hashes.reduceRight((right, left) => nodeHash(left, right));
}

/** Whether `path` proves that the leaf with this hash has that place in the tree with this root (RFC 9162, 2.1.3.2). */
export function isIncluded(
  place: { readonly index: number; readonly size: number },
  leaf: Hash,
  path: readonly Hash[],
  root: Hash,
): boolean {
  if (!isIndex(place.index) || !isIndex(place.size) || place.index >= place.size) return false;
  let [at, last, hash] = [place.index, place.size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else hash = nodeHash(hash, sibling);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && isSame(hash, root);
}

/** Whether `path` proves that the newer tree begins with the whole of the older one (RFC 9162, 2.1.4.2). */
export function isConsistent(
  older: { readonly size: number; readonly root: Hash },
  newer: { readonly size: number; readonly root: Hash },
  path: readonly Hash[],
): boolean {
  if (!isIndex(older.size) || !isIndex(newer.size) || older.size > newer.size) return false;
  if (older.size === newer.size) return path.length === 0 && isSame(older.root, newer.root);
  if (older.size === 0) return path.length === 0 && isSame(older.root, EMPTY_ROOT);
  const isPower = Number.isInteger(Math.log2(older.size));
  const [first, ...rest] = isPower ? [older.root, ...path] : path;
  if (first === undefined) return false;
  let [at, last] = [older.size - 1, newer.size - 1];
  while (at % 2 === 1) [at, last] = [half(at), half(last)];
  let [old, all] = [first, first];
  for (const sibling of rest) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      [old, all] = [nodeHash(sibling, old), nodeHash(sibling, all)];
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else all = nodeHash(all, sibling);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && isSame(old, older.root) && isSame(all, newer.root);
}

const half = (n: number) => Math.floor(n / 2);
const isIndex = (n: number) => Number.isSafeInteger(n) && n >= 0;
const isSame = (one: Hash, other: Hash) => Buffer.from(one).equals(other);
const bytesOf = (text: Uint8Array | string) => (typeof text === 'string' ? Buffer.from(text, 'utf8') : text);

/** The largest power of two that is smaller than n; n is at least 2. */
const largestPowerBelow = (n: number) => 2 ** (Math.ceil(Math.log2(n)) - 1);

function sha256(...parts: Uint8Array[]): Hash {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}
