import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CarriedCondition } from '../audits/index.js';
import type { DistinctionEventKind, DistinctionState, FormerNames } from './distinction.rules.js';

/** A distinction, with the names of its present edition. */
@Entity({ name: 'distinctions' })
export class Distinction {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  companyId: string;

  /** The audit that earned it; one distinction for one audit. */
  @Column('uuid', { nullable: true })
  auditId: string | null;

  /** Twelve symbols without hyphens. */
  @Column('text', { unique: true })
  code: string;

  @Column('text')
  level: 'N1' | 'N2' | 'N3';

  @Column('text')
  levelName: string;

  @Column('text')
  instrumentVersion: string;

  /** What its level took, as the decision found it; null for one granted before that was recorded. */
  @Column('jsonb', { nullable: true })
  conditions: readonly CarriedCondition[] | null;

  @Column('text')
  tradeName: string;

  @Column('text')
  legalName: string;

  @Column('text')
  place: string;

  /** Names and offices printed on the document. */
  @Column('jsonb')
  signatories: { name: string; role: string }[];

  @Column('text')
  state: DistinctionState;

  /** Day in Mexico City, `YYYY-MM-DD`. */
  @Column('date')
  awardedOn: string;

  /** Last day in force. */
  @Column('date')
  expiresOn: string;

  @Column('timestamptz')
  awardedAt: Date;

  /** Its successor. */
  @Column('uuid', { nullable: true })
  supersededBy: string | null;

  @Column('text')
  documentState: 'pending' | 'ready';

  @Column('text', { nullable: true })
  documentKey: string | null;

  /** When the document was first ready. */
  @Column('timestamptz', { nullable: true })
  documentAt: Date | null;

  /** Last day on which the company may answer its suspension; null while it is not suspended. */
  @Column('date', { nullable: true })
  hearingUntil: string | null;

  /** Of its names; each brings a new document and a new credential. */
  @Column('integer', { default: 1 })
  edition: number;

  /** When the document of this edition was ready; null for the first, and until then. */
  @Column('timestamptz', { nullable: true })
  editionAt: Date | null;

  /** Grows by one with each change of state or names. */
  @Column('integer')
  version: number;
}

/** A public event in the life of a distinction. Append-only. */
@Entity({ name: 'distinction_events' })
export class DistinctionEvent {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  distinctionId: string;

  @Column('uuid')
  companyId: string;

  @Column('text')
  kind: DistinctionEventKind;

  @Column('timestamptz')
  at: Date;

  @Column('date')
  day: string;

  @Column('text', { nullable: true })
  publicReason: string | null;

  /** Former names; null for all kinds but changes of names. */
  @Column('jsonb', { nullable: true })
  formerNames: FormerNames | null;
}
