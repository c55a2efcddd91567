import fc from 'fast-check';
import {
  consistencyRanges,
  EMPTY_ROOT,
  type Hash,
  hashOfNodes,
  inclusionRanges,
  isConsistent,
  isIncluded,
  leafHash,
  nodeHash,
  nodesOf,
  type Range,
} from './index.js';

/** The definition of RFC 9162, 2.1.1, word by word. */
function treeHash(leaves: readonly Uint8Array[]): Hash {
  if (leaves.length === 0) return EMPTY_ROOT;
  if (leaves.length === 1) return leafHash(leaves[0]!);
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)));
}

const hashOf = (leaves: readonly Uint8Array[], range: Range) =>
  hashOfNodes(
    nodesOf(range).map(({ level, index }) => treeHash(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level))),
  );
const hex = (hash: Hash) => Buffer.from(hash).toString('hex');
const flipped = (hash: Hash, bit: number) => {
  const copy = Uint8Array.from(hash);
  copy[Math.floor(bit / 8) % 32]! ^= 1 << (bit % 8);
  return copy;
};

// The leaves and roots with which implementations of Certificate Transparency test themselves.
const known = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (text) => Buffer.from(text, 'hex'),
);
const knownRoots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('the tree', () => {
  test.each(knownRoots.map((root, size) => [size, root] as const))(
    'over %i leaves has the root that others found',
    (size, root) => {
      expect(hex(hashOf(known.slice(0, size), { start: 0, end: size }))).toBe(root);
    },
  );

  test('proves as the figure of RFC 9162, 2.1.5 shows it', () => {
    const ranges = (list: Range[]) => list.map(({ start, end }) => `${start}-${end}`);
    expect(ranges(inclusionRanges(0, 7))).toEqual(['1-2', '2-4', '4-7']);
    expect(ranges(inclusionRanges(3, 7))).toEqual(['2-3', '0-2', '4-7']);
    expect(ranges(inclusionRanges(6, 7))).toEqual(['4-6', '0-4']);
    expect(ranges(consistencyRanges(3, 7))).toEqual(['2-3', '3-4', '0-2', '4-7']);
    expect(ranges(consistencyRanges(4, 7))).toEqual(['4-7']);
    expect(ranges(consistencyRanges(6, 7))).toEqual(['4-6', '6-7', '0-4']);
  });

  test('refuses to prove what is not there', () => {
    expect(() => inclusionRanges(7, 7)).toThrow(RangeError);
    expect(() => inclusionRanges(-1, 7)).toThrow(RangeError);
    expect(() => consistencyRanges(8, 7)).toThrow(RangeError);
  });
});

const leavesOf = (size: number) => Array.from({ length: size }, (_, n) => Buffer.from(`leaf ${n}`));
const sizes = fc.integer({ min: 1, max: 130 });

describe('proofs, whatever the size', () => {
  test('every leaf is proven, and only it, there, in this tree', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (size, pick, bit) => {
        const index = pick % size;
        const leaves = leavesOf(size);
        const root = treeHash(leaves);
        const path = inclusionRanges(index, size).map((range) => hashOf(leaves, range));
        const leaf = leafHash(leaves[index]!);
        expect(isIncluded({ index, size }, leaf, path, root)).toBe(true);
        expect(isIncluded({ index, size }, flipped(leaf, bit), path, root)).toBe(false);
        expect(isIncluded({ index, size }, leaf, path, flipped(root, bit))).toBe(false);
        expect(isIncluded({ index, size }, leaf, [...path, root], root)).toBe(false);
        expect(isIncluded({ index: index + 1, size }, leaf, path, root)).toBe(false);
        for (let at = 0; at < path.length; at += 1) {
          const wrong = path.with(at, flipped(path[at]!, bit));
          expect(isIncluded({ index, size }, leaf, wrong, root)).toBe(false);
          expect(isIncluded({ index, size }, leaf, path.toSpliced(at, 1), root)).toBe(false);
        }
      }),
    );
  });

  test('every earlier size is proven to be the beginning, and nothing else is', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), (size, pick, bit) => {
        const old = pick % (size + 1);
        const leaves = leavesOf(size);
        const older = { size: old, root: treeHash(leaves.slice(0, old)) };
        const newer = { size, root: treeHash(leaves) };
        const path = consistencyRanges(old, size).map((range) => hashOf(leaves, range));
        expect(isConsistent(older, newer, path)).toBe(true);
        expect(isConsistent({ ...older, root: flipped(older.root, bit) }, newer, path)).toBe(false);
        expect(isConsistent(newer, older, path)).toBe(old === size);
        if (old > 0) expect(isConsistent(older, { ...newer, root: flipped(newer.root, bit) }, path)).toBe(false);
        for (let at = 0; at < path.length; at += 1) {
          expect(isConsistent(older, newer, path.with(at, flipped(path[at]!, bit)))).toBe(false);
          expect(isConsistent(older, newer, path.toSpliced(at, 1))).toBe(false);
        }
        // A log that was rewritten before its old end has no proof of any kind from the honest nodes.
        if (old === 0) return;
        const rewritten = treeHash(leaves.with(pick % old, Buffer.from('another')));
        expect(isConsistent({ size: old, root: rewritten }, newer, path)).toBe(false);
      }),
    );
  });
});
