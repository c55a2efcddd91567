import { type Hash, hashOfNodes, inclusionRanges, nodeHash, nodesOf, type Range } from '#libs/merkle';
import type { Day } from '#libs/mexico';
import type { ExportedDistinction } from '#templates/distinctions/register/register-export.page';
import type { LeafRow } from './register.queries.js';
import { actShown, base64, type Leaf, readLeaf } from './register.views.js';

/** The whole Merkle tree in memory, for proving everything at once. */
export class WholeTree {
  /** By level, the hashes of the complete subtrees. */
  private readonly levels: Hash[][];

  constructor(leaves: readonly Hash[]) {
    this.levels = [[...leaves]];
    for (let below = this.levels[0]!; below.length > 1; below = this.levels.at(-1)!) {
      const pairs = Math.floor(below.length / 2);
      this.levels.push(Array.from({ length: pairs }, (_, n) => nodeHash(below[2 * n]!, below[2 * n + 1]!)));
    }
  }

  /** The hashes that lead from a leaf to the root. */
  pathOf(index: number): Hash[] {
    return inclusionRanges(index, this.levels[0]!.length).map((range) => this.hashOf(range));
  }

  private hashOf(range: Range): Hash {
    return hashOfNodes(nodesOf(range).map(({ level, index }) => this.levels[level]![index]!));
  }
}

/** The leaves by code, in the order in which the codes were first written. */
export function byCode(leaves: readonly LeafRow[]): Map<string, LeafRow[]> {
  const found = new Map<string, LeafRow[]>();
  for (const leaf of leaves) {
    const { code } = readLeaf(leaf);
    found.set(code, [...(found.get(code) ?? []), leaf]);
  }
  return found;
}

const stateAfter: Record<string, ExportedDistinction['state']> = {
  awarded: 'active',
  reinstated: 'active',
  suspended: 'suspended',
  revoked: 'revoked',
  expired: 'expired',
  superseded: 'superseded',
  surrendered: 'surrendered',
};

/** The status of a distinction on a day, by the register alone. Acts that change no state leave it as it was. */
export function statusOf(acts: readonly Leaf[], today: Day): ExportedDistinction['state'] {
  const written = acts.map(({ act }) => stateAfter[act]).findLast((state) => state !== undefined) ?? 'active';
  return written === 'active' && acts.at(-1)!.until < today ? 'expired' : written;
}

/** A distinction for its page in the export. */
export function exportedOf(rows: readonly LeafRow[], today: Day): ExportedDistinction {
  const acts = rows.map(readLeaf);
  const { code, company, level, until } = acts.at(-1)!;
  return { code, company, level, until, state: statusOf(acts, today), acts: rows.map(actShown) };
}

/** The proofs of a distinction's acts, for the checking script. */
export const proofJson = (rows: readonly LeafRow[], tree: WholeTree) =>
  rows.map(({ seq, leaf }) => ({ n: seq, leaf, path: tree.pathOf(seq).map(base64) }));
