/** Functions that people of a company have, as the distinction's conditions ask for them, pure. */

/** Human resources; direction; who leads a team; who takes part in hiring. A person may have several. */
export const personFunctions = ['hr', 'direction', 'managers', 'hiring'] as const;
export type PersonFunction = (typeof personFunctions)[number];

/** How many people have each function, those without an account included. */
export type FunctionCounts = Readonly<Record<PersonFunction, number>>;

/** One person with one function. */
export interface Assigned {
  readonly userId: string;
  readonly function: PersonFunction;
}

/** What is wrong with a record; null when it may be kept. */
export type FunctionsProblem =
  | { readonly kind: 'more-than-people'; readonly function: PersonFunction }
  | { readonly kind: 'fewer-than-named'; readonly function: PersonFunction; readonly named: number };

/** Nobody counts more people than work there, nor fewer than are named. */
export function problemOf(
  counts: FunctionCounts,
  assigned: readonly Assigned[],
  headcount: number,
): FunctionsProblem | null {
  for (const one of personFunctions) {
    if (counts[one] > headcount) return { kind: 'more-than-people', function: one };
    const named = assigned.filter((own) => own.function === one).length;
    if (counts[one] < named) return { kind: 'fewer-than-named', function: one, named };
  }
  return null;
}

/** As a form sends one: `<function>:<id of the person>`; null when it is none. */
export function assignedOf(text: string): Assigned | null {
  const [name, userId] = text.split(':');
  const found = personFunctions.find((one) => one === name);
  return found && userId ? { userId, function: found } : null;
}

/** As a form names it. */
export const valueOf = ({ userId, function: name }: Assigned): string => `${name}:${userId}`;
