/**
 * Independence, the one rule: which ties to a case or its company keep a person from which task. Pages, lists, mails,
 * calendars and reports about companies all ask it. Source: product rules, "Independence", and the instrument's
 * `independencia_de_la_auditoria`.
 */

/**
 * What ties a person, the weightiest first: declared a conflict of interest in the case; trained or advised the company;
 * audited the case in any round (held it, reviewed an item or recommended, also when given back since); voted on it in
 * any round.
 */
export const tieKinds = ['conflict', 'advised', 'audited', 'voted'] as const;
export type Tie = (typeof tieKinds)[number];

/** Who has which tie, by id of the person. */
export type Ties = Readonly<Record<Tie, ReadonlySet<string>>>;

/**
 * The ties that keep from each task. `judge-report`: handle what the public reports about the company.
 * `decide-distinction`: suspend, reinstate or revoke what the company has earned.
 */
export const barring = {
  read: ['conflict'],
  audit: ['conflict', 'advised', 'voted'],
  vote: ['conflict', 'advised', 'audited'],
  'judge-report': ['conflict', 'advised', 'audited', 'voted'],
  'decide-distinction': ['conflict', 'advised', 'audited', 'voted'],
} as const satisfies Record<string, readonly Tie[]>;
export type Task = keyof typeof barring;
export type TieAgainst<T extends Task> = (typeof barring)[T][number];

/** The tie that keeps the person from the task, the weightiest of several; null: they are independent enough for it. */
export function tieAgainst<T extends Task>(task: T, userId: string, ties: Ties): TieAgainst<T> | null {
  const against: readonly TieAgainst<T>[] = barring[task];
  return against.find((tie) => ties[tie].has(userId)) ?? null;
}

/** Whether the person may be asked to do the task, as far as independence goes. */
export function isIndependent(task: Task, userId: string, ties: Ties): boolean {
  return tieAgainst(task, userId, ties) === null;
}

/** Any tie of the person, the weightiest of several; null: they have no part in it at all. */
export function anyTie(userId: string, ties: Ties): Tie | null {
  return tieKinds.find((tie) => ties[tie].has(userId)) ?? null;
}

/** One tie of one person. */
export interface PersonTie {
  readonly userId: string;
  readonly tie: Tie;
}

/** The ties by kind. */
export function tiesOf(known: Iterable<PersonTie>): Ties {
  const ties: Record<Tie, Set<string>> = {
    conflict: new Set(),
    advised: new Set(),
    audited: new Set(),
    voted: new Set(),
  };
  for (const { userId, tie } of known) ties[tie].add(userId);
  return ties;
}

/** A case without ties. */
export const noTies: Ties = tiesOf([]);
