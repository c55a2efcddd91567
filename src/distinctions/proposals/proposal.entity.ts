import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ManualMove } from '../distinction.rules.js';
import type { ProposalState } from './proposals.rules.js';

/** A move that somebody of FM4's administration proposes, for another to decide. Decided, it stays as it is. */
@Entity({ name: 'distinction_proposals' })
export class DistinctionProposal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  distinctionId: string;

  @Column('uuid')
  companyId: string;

  @Column('text')
  move: ManualMove;

  /** The version of the distinction when it was proposed; once confirmed, the one that was moved. */
  @Column('integer')
  distinctionVersion: number;

  @Column('text')
  publicReason: string;

  @Column('text')
  internalReason: string;

  /** The report because of which it was proposed. */
  @Column('uuid', { nullable: true })
  reportId: string | null;

  @Column('uuid')
  proposedBy: string;

  @Column('timestamptz')
  proposedAt: Date;

  @Column('text')
  state: ProposalState;

  /** Null while it is open, and when it lapsed. */
  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** Why it was declined. */
  @Column('text', { nullable: true })
  decisionReason: string | null;
}
