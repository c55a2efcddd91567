// Two sides measured in turn, A B A B: a busy machine slows both, and their ratio stays what it is.

/** Pairs of every row. */
export const PAIRS = Math.max(7, Number(process.env.BENCH_PAIRS ?? 7));

/**
 * Measures both sides so many times in turn; the first pair warms up and is not counted. Without a reference, ours alone.
 * @param ours one measurement: `{ value, cpu? }`, the value in the unit of the row, CPU time in milliseconds
 * @returns the samples of each side, in the order in which they were taken
 */
export async function inTurn({ ours, reference, pairs = PAIRS, warm = true }) {
  const samples = { ours: [], reference: [] };
  for (let pair = warm ? -1 : 0; pair < pairs; pair += 1) {
    // who begins changes, so that neither always finds the other's traces
    const order = pair % 2 === 0 ? ['ours', 'reference'] : ['reference', 'ours'];
    for (const side of order) {
      if (side === 'reference' && !reference) continue;
      const sample = await (side === 'ours' ? ours : reference)();
      if (pair >= 0) samples[side].push(sample);
    }
  }
  return samples;
}

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Ours divided by the reference, pair by pair: median, least and most; null where the samples lack the figure. */
export function ratioOf({ ours, reference }, figure = 'value') {
  const ratios = ours.map((one, pair) => one[figure] / reference[pair]?.[figure]).filter(Number.isFinite);
  if (ratios.length === 0) return null;
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}

/** A row of the table: it holds when its whole range is on the right side of the target. */
export function row({ what, unit, samples, atLeast, atMost, note = '' }) {
  const ratio = ratioOf(samples);
  const cpu = ratioOf(samples, 'cpu');
  const holds = !ratio ? null : atLeast ? ratio.least >= atLeast : atMost ? ratio.most <= atMost : null;
  return {
    what,
    ours: unit(median(samples.ours.map(({ value }) => value))),
    reference: ratio ? unit(median(samples.reference.map(({ value }) => value))) : '',
    ratio: ratio ? range(ratio) : '',
    'CPU ratio': cpu ? range(cpu) : '',
    target: atLeast ? `≥ ${atLeast}×` : atMost ? `≤ ${Number(atMost.toFixed(2))}×` : '',
    holds: holds === null ? '' : holds ? 'yes' : 'no',
    note,
  };
}

const range = ({ median, least, most }) => `${median.toFixed(2)}× (${least.toFixed(2)}–${most.toFixed(2)})`;
