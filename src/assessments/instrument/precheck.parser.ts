import type { Contradiction, Instrument, Maturity, Precheck, ValueRange } from './instrument.types.js';
import { demand, list, number, type Raw, record, text } from './fields.js';

/** Reads what is looked for before an assessment is sent. */
export function precheckOf(raw: Raw): Precheck {
  const evidence = record(raw.evidencia_reciente, 'evidencia_reciente');
  const of = evidence.meses_por_item == null ? {} : record(evidence.meses_por_item, 'meses_por_item');
  return {
    contradictions: list(raw.contradicciones, 'contradicciones').map(contradictionOf),
    evidenceMonths: number(evidence.meses, 'evidencia_reciente.meses'),
    evidenceMonthsOf: Object.fromEntries(
      Object.entries(of).map(([id, months]) => [id, number(months, `meses_por_item.${id}`)]),
    ),
  };
}

/** @throws InvalidInstrument where it speaks of no item, or of an answer that contradicts itself */
export function checkPrecheck({ precheck, items }: Instrument): void {
  const known = new Set(items.map(({ id }) => id));
  for (const id of Object.keys(precheck?.evidenceMonthsOf ?? {}))
    demand(known.has(id), `evidencia_reciente speaks of an unknown item ${id}`);
  for (const { between } of precheck?.contradictions ?? []) {
    for (const { itemId, from, to } of between) {
      demand(known.has(itemId), `a contradiction speaks of an unknown item ${itemId}`);
      demand(from <= to, `a contradiction asks of ${itemId} for no value at all`);
    }
    demand(between[0].itemId !== between[1].itemId, `${between[0].itemId} contradicts itself`);
  }
}

function contradictionOf(value: unknown): Contradiction {
  const raw = record(value, 'contradicciones');
  const between = list(raw.entre, 'contradicciones.entre').map(rangeOf);
  const [one, other] = between;
  demand(one !== undefined && other !== undefined && between.length === 2, 'a contradiction is between two items');
  return { between: [one, other], why: text(raw.porque, 'contradicciones.porque') };
}

function rangeOf(value: unknown): ValueRange {
  const raw = record(value, 'contradicciones.entre');
  const itemId = text(raw.item, 'contradicciones.item');
  const limit = (key: string, otherwise: Maturity) => {
    const said = raw[key] == null ? otherwise : number(raw[key], `${itemId}.${key}`);
    demand(Number.isInteger(said) && said >= 0 && said <= 4, `${itemId}.${key} is no value from 0 to 4`);
    return said as Maturity;
  };
  return { itemId, from: limit('desde', 0), to: limit('hasta', 4) };
}
