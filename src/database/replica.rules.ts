/** How often a replica is compared with its primary. */
export const BEAT_MILLIS = 250;

/** Comparisons that are remembered while a replica is behind: three minutes of them. */
const MOST_REMEMBERED = 720;

/** What was found at one moment: `at` by a clock that only goes forward, from before the primary was asked. */
export interface Comparison {
  readonly at: number;
  readonly written: bigint;
  readonly replayed: bigint;
}

/**
 * The newest moment of which it is proven that a replica has everything from before it: it has replayed what the primary had
 * written then.
 */
export class ReplayedProof {
  at = -Infinity;
  private pending: { readonly at: number; readonly written: bigint }[] = [];

  add({ at, written, replayed }: Comparison): void {
    this.pending.push({ at, written });
    if (this.pending.length > MOST_REMEMBERED) this.pending.shift();
    const proven = this.pending.findLastIndex((one) => one.written <= replayed);
    if (proven < 0) return;
    this.at = Math.max(this.at, this.pending[proven]!.at);
    this.pending = this.pending.slice(proven + 1);
  }

  /** Nothing is known any more: of a server that was away nobody knows whether it is the same. */
  forget(): void {
    this.at = -Infinity;
    this.pending = [];
  }
}
