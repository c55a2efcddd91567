import type { HeldRecord } from '../evidence/held-evidence.js';
import type { Item } from '../instrument/instrument.types.js';
import type { PlanAction } from './plan.queries.js';

/** What the instrument calls evidence that the company's improvement plan is. */
const ASKED = /^Plan de (?:acción|mejora) con fechas$/i;

/**
 * The improvement plan, for the practices that ask for one with dates: at least one action has its day. Neither who does it
 * nor what the company wrote in its own words is said.
 * @param actions as the plan lists them
 */
export function planRecords(items: readonly Item[], actions: readonly PlanAction[]): HeldRecord[] {
  const dated = actions.filter(({ dueOn, state }) => dueOn !== null && state !== 'dropped');
  if (dated.length === 0) return [];
  const done = dated.filter(({ state }) => state === 'done').length;
  const text = [
    `Acciones con fecha en el plan de mejora: ${dated.length}. Ya hechas: ${done}.`,
    '',
    ...dated.map(lineOf),
  ].join('\n');
  return items.flatMap((item) => {
    const proves = item.evidence.find((label) => ASKED.test(label));
    return proves ? [{ itemId: item.id, proves, title: 'Plan de mejora (de la plataforma)', text }] : [];
  });
}

function lineOf({ itemId, fromValue, target, dueOn, state, endedOn }: PlanAction): string {
  const what = itemId
    ? `Práctica ${itemId}${target === null ? '' : `, de ${fromValue ?? 'sin valor'} a ${target}`}`
    : 'Acción propia';
  return `${dueOn}  ${what}  ${state === 'done' ? `hecha el ${endedOn}` : 'abierta'}`;
}
