/** An opening's texts looked through, pure: what they may not demand, and what tells of a person. */
import { type DemandKind, demandKinds, isExcusable } from '../demands/demand.kinds.rules.js';
import type { Demand } from '../demands/demand.rules.js';
import { demandsIn } from '../demands/demands.js';
import { type CheckedField, checkedFields, type OpeningText } from '../opening.rules.js';

type CheckedTexts = Pick<OpeningText, CheckedField>;

/** The demands of one text. */
export interface FieldDemands {
  readonly field: CheckedField;
  readonly text: string;
  readonly demands: readonly Demand[];
}

/** The texts in which something forbidden is demanded. */
export const demandsOf = (opening: CheckedTexts): FieldDemands[] =>
  checkedFields
    .map((field) => ({ field, text: opening[field], demands: demandsIn(opening[field]) }))
    .filter(({ demands }) => demands.length > 0);

/** The kinds among them, each once, in their order. */
export function kindsIn(found: readonly FieldDemands[]): DemandKind[] {
  const kinds = new Set(found.flatMap(({ demands }) => demands.map(({ kind }) => kind)));
  return demandKinds.filter((kind) => kinds.has(kind));
}

/** Which of them stand against sending: no norm may require it, or none was named. */
export const unanswered = (kinds: readonly DemandKind[], named: Iterable<DemandKind>): DemandKind[] => {
  const norms = new Set(named);
  return kinds.filter((kind) => !isExcusable(kind) || !norms.has(kind));
};

/** The first text with a number of a person: CURP, NSS, NUE, passport. @param hasNumber whether one stands in a text */
export const numberIn = (opening: CheckedTexts, hasNumber: (text: string) => boolean): CheckedField | null =>
  checkedFields.find((field) => hasNumber(opening[field])) ?? null;
