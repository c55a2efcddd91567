/** What events, tasks and mails are about: a row of some room. */
export interface Subject {
  /** A room's word for its rows: `enrolment`, `audit`. */
  readonly type: string;
  readonly id: string;
  /** The company it concerns; null for FM4's own matters. */
  readonly companyId: string | null;
}

/** Who is told when the people asked leave something unanswered: colleagues in their company, then FM4. */
export type EscalationTarget = 'colleagues' | 'coordination';
