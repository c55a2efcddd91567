import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { Side } from './agreement.rules.js';

/** With whom FM4 agrees: a municipality, or another institution. */
@Entity('liaison_allies')
export class LiaisonAllyEntity {
  @PrimaryColumn('uuid') id: string;
  /** INEGI code; null for what is no municipality. */
  @Column('text', { nullable: true, unique: true }) municipality: string | null;
  @Column('text') name: string;
  @Column('timestamptz') createdAt: Date;
}

/** An agreement between FM4 and an ally. */
@Entity('liaison_agreements')
export class LiaisonAgreementEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') allyId: string;
  @Column('text') title: string;
  /** Others who are part of it, one a line. */
  @Column('text', { default: '' }) parties: string;
  @Column('text') purpose: string;
  @Column('date') startsOn: Day;
  @Column('date') endsOn: Day;
  /** Ended before its time. */
  @Column('date', { nullable: true }) endedOn: Day | null;
  @Column('text', { nullable: true }) endedReason: string | null;
  @Column('uuid', { nullable: true }) writtenBy: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') changedAt: Date;
  @Column('integer', { default: 1 }) version: number;
}

/** What one side of an agreement does by a day, or what was agreed in a meeting: one of the two. */
@Entity('liaison_commitments')
export class LiaisonCommitmentEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') allyId: string;
  @Column('uuid', { nullable: true }) agreementId: string | null;
  @Column('uuid', { nullable: true }) meetingId: string | null;
  @Column('text') text: string;
  @Column('text') side: Side;
  /** The office or post that answers for it. */
  @Column('text') owner: string;
  @Column('date') dueOn: Day;
  @Column('uuid', { nullable: true }) addedBy: string | null;
  @Column('timestamptz') addedAt: Date;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('uuid', { nullable: true }) closedBy: string | null;
  /** By what one sees that it was kept. */
  @Column('text', { nullable: true }) proof: string | null;
  @Column('text', { nullable: true }) proofLink: string | null;
  @Column('timestamptz', { nullable: true }) droppedAt: Date | null;
  @Column('text', { nullable: true }) droppedReason: string | null;
}

/** A file that proves that a commitment was kept; its bytes are in the storage. */
@Entity('liaison_proof_files')
export class LiaisonProofFileEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') commitmentId: string;
  @Column('text') name: string;
  @Column('integer') size: number;
  @Column('text') contentType: string;
  @Column('text', { unique: true }) storageKey: string;
  @Column('text') sha256: string;
  @Column('uuid', { nullable: true }) uploadedBy: string | null;
  @Column('timestamptz') uploadedAt: Date;
}
