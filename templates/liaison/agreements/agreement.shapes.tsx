export type Side = 'ally' | 'fm4';
export type AgreementState = 'coming' | 'in-force' | 'ending' | 'ended';
export type CommitmentState = 'open' | 'overdue' | 'kept' | 'late' | 'dropped';

/** An agreement to show. Days are calendar days. */
export interface AgreementFacts {
  id: string;
  ally: string;
  title: string;
  /** Others who are part of it. */
  parties: readonly string[];
  purpose: string;
  startsOn: string;
  endsOn: string;
  endedOn: string | null;
  endedReason: string | null;
  state: AgreementState;
}

export interface CommitmentLine {
  id: string;
  text: string;
  side: Side;
  owner: string;
  dueOn: string;
  closedAt: Date | null;
  proof: string | null;
  proofLink: string | null;
  droppedReason: string | null;
  state: CommitmentState;
}

/** An agreement in a list. */
export interface AgreementLine {
  id: string;
  title: string;
  ally: string;
  startsOn: string;
  endsOn: string;
  state: AgreementState;
  /** Commitments that are open, and of those the overdue ones. */
  open: number;
  overdue: number;
}

/** Kept on time, of what was due. */
export interface Share {
  kept: number;
  of: number;
}

export interface AllyLine {
  id: string;
  name: string;
  ally: Share;
  fm4: Share;
}

export type AgreementLimits = Readonly<
  Record<'institution' | 'title' | 'parties' | 'purpose' | 'text' | 'owner' | 'proof' | 'link' | 'reason', number>
>;
