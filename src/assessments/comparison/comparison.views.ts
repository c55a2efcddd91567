import type { ComparisonShape } from '#templates/assessments/comparison/comparison.shapes';
import type { Instrument } from '../instrument/instrument.types.js';
import type { Score } from '../scoring/score.rules.js';
import { LEAST_PEERS } from './comparison.rules.js';
import type { Comparison } from './comparisons.js';

/** A company's own score beside that of others. */
export function comparisonView(
  instrument: Instrument,
  score: Score,
  { untilDay, peers, nextDay }: Comparison,
): ComparisonShape {
  const own = new Map(score.dimensions.map(({ id, percent }) => [id, percent]));
  return {
    version: instrument.version,
    leastPeers: LEAST_PEERS,
    untilDay,
    nextDay,
    complete: score.answered === score.applicable,
    own: score.global,
    groups: peers.map(({ group, value, companies, percent, dimensions }) => ({
      group,
      value,
      companies,
      percent,
      dimensions: instrument.dimensions.flatMap(({ id, name }) => {
        const mean = dimensions[id];
        return mean ? [{ id, name, own: own.get(id) ?? null, peers: mean }] : [];
      }),
    })),
  };
}
