import type { OutcomeShape } from '#templates/practices/bank/practice.shapes';
import { criteria, type Criterion } from '../practice.rules.js';
import type { RoundRow, SaidRow } from './bank.queries.js';

/** How reviews ended, the newest first: of each criterion whether it is met, and the reasons that carried it. */
export function outcomesOf(rounds: readonly RoundRow[], said: readonly SaidRow[]): OutcomeShape[] {
  return rounds.flatMap(({ round, class: found, decidedAt, basis }) => {
    if (found === null || decidedAt === null) return [];
    const own = said.filter((one) => one.round === round);
    return [{ round, class: found, decidedAt, basis, criteria: criteria.map((one) => judgedOf(one, own)) }];
  });
}

function judgedOf(criterion: Criterion, said: readonly SaidRow[]) {
  const seats = said.filter((one) => one.criterion === criterion).toSorted((a, b) => a.seat - b.seat);
  // the last seat is the third where two differ; where they agree it says what both say
  const met = seats.at(-1)?.met ?? false;
  const reasons = seats.filter((one) => one.met === met).map(({ reason }) => reason);
  return { criterion, met, reasons: [...new Set(reasons)] };
}
