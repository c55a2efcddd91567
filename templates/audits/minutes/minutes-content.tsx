/** The minutes of a session, as they stood when it closed; instants as ISO texts, since they are kept and hashed. */
export interface MinutesContent {
  readonly format: 'puertas-abiertas/acta/1';
  readonly session: string;
  readonly startsAt: string;
  readonly place: string;
  readonly convener: string;
  readonly chair: string;
  readonly openedAt: string;
  readonly closedAt: string;
  readonly quorum: number;
  readonly seats: readonly MinutesSeat[];
  readonly cases: readonly MinutesCase[];
}

export interface MinutesSeat {
  readonly userId: string;
  readonly name: string;
  readonly seat: 'member' | 'alternate';
  /** An alternate who was called. */
  readonly called: boolean;
  readonly joinedAt: string | null;
  readonly leftAt: string | null;
}

export interface MinutesCase {
  readonly auditId: string;
  readonly company: string;
  readonly targetLevel: 'N1' | 'N2' | 'N3';
  /** What follows from the audited values. */
  readonly recommended: 'N1' | 'N2' | 'N3' | null;
  readonly result: 'decided' | 'returned' | 'deferred';
  readonly level: 'N1' | 'N2' | 'N3' | null;
  readonly conditions: readonly { readonly text: string; readonly by: string | null }[];
  readonly ballots: readonly { readonly number: number; readonly votes: readonly MinutesVote[] }[];
  readonly recusals: readonly {
    readonly name: string;
    readonly tie: 'conflict' | 'advised' | 'audited' | 'decided-before';
    /** As declared. */
    readonly reason: string | null;
  }[];
}

export interface MinutesVote {
  readonly name: string;
  readonly choice: 'N1' | 'N2' | 'N3' | 'none' | 'return';
  readonly reason: string;
  readonly condition: { readonly text: string; readonly by: string | null } | null;
  readonly at: string;
  /** Why it did not count. */
  readonly void: 'withdrawn' | 'new-ballot' | 'session-over' | 'reconsidered' | 'before-sessions' | 'excluded' | null;
}
