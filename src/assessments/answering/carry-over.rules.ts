import type { Instrument } from '../instrument/instrument.types.js';

/**
 * The practices whose answers and evidence may begin a new assessment: those that the new instrument asks for in the
 * same words. The others are answered anew.
 */
export function carriedItems(from: Instrument, to: Instrument): string[] {
  const before = new Map(from.items.map((item) => [item.id, item.text]));
  return to.items.filter((item) => before.get(item.id) === item.text).map(({ id }) => id);
}
