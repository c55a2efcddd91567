import { type Field } from './fields.js';
import type { Contradiction, Maturity, Precheck, ValueRange } from './instrument.types.js';

/** Reads what is looked for before an assessment is sent; reports where it speaks of no item, or of no value. */
export function precheckOf(raw: Field, items: ReadonlySet<string>): Precheck {
  const evidence = raw.group().at('evidencia_reciente').group();
  const of = evidence.at('meses_por_item');
  const named = of.isThere && typeof of.group().value === 'object' ? Object.keys(of.value as object) : [];
  for (const id of named) of.at(id).demand(items.has(id), 'unknown-item', { id });
  return {
    contradictions: raw
      .at('contradicciones')
      .list()
      .flatMap((one) => contradictionOf(one, items) ?? []),
    evidenceMonths: evidence.at('meses').whole(),
    evidenceMonthsOf: Object.fromEntries(named.map((id) => [id, of.at(id).whole()])),
  };
}

function contradictionOf(raw: Field, items: ReadonlySet<string>): Contradiction | null {
  raw.group(['entre', 'porque']);
  const between = raw
    .at('entre')
    .list()
    .map((one) => rangeOf(one, items));
  const why = raw.at('porque').text();
  const [one, other] = between;
  if (!one || !other || between.length !== 2) {
    raw.at('entre').report('between-two');
    return null;
  }
  raw.at('entre').demand(one.itemId !== other.itemId, 'same-item', { id: one.itemId });
  return { between: [one, other], why };
}

function rangeOf(raw: Field, items: ReadonlySet<string>): ValueRange {
  const itemId = raw.group(['item', 'desde', 'hasta']).at('item').text();
  if (itemId !== '') raw.at('item').demand(items.has(itemId), 'unknown-item', { id: itemId });
  const limit = (key: string, otherwise: Maturity) =>
    (raw.at(key).isThere ? raw.at(key).whole(0, 4) : otherwise) as Maturity;
  const [from, to] = [limit('desde', 0), limit('hasta', 4)];
  raw.demand(from <= to, 'empty-range', { id: itemId });
  return { itemId, from, to };
}
