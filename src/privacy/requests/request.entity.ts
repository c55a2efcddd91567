import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { Decision, Outcome, RequestState, Right } from './request.rules.js';

/** What a person asks about their own data. */
@Entity('privacy_requests')
export class PrivacyRequestEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  asksFor: Right;

  @Column('text')
  state: RequestState;

  /** Null: no account, or one that was erased since. */
  @Column('uuid', { nullable: true })
  userId: string | null;

  @Column('text')
  name: string;

  @Column('text')
  email: string;

  @Column('text')
  locale: 'es' | 'en';

  /** What they wrote. */
  @Column('text')
  body: string;

  /** How the person showed who they are: signed in, or by a link to their mailbox. */
  @Column('text')
  proof: 'session' | 'mailbox';

  @Column('timestamptz')
  askedAt: Date;

  /** From then on the law's terms run. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('date', { nullable: true })
  answerBy: Day | null;

  @Column('timestamptz', { nullable: true })
  extendedAt: Date | null;

  @Column('text', { nullable: true })
  extensionReason: string | null;

  @Column('text', { nullable: true })
  decision: Decision | null;

  @Column('text', { nullable: true })
  reasons: string | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('date', { nullable: true })
  effectBy: Day | null;

  @Column('uuid', { nullable: true })
  doneBy: string | null;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  /** After an erasure: what was held, and what became of it. */
  @Column('jsonb', { nullable: true })
  outcome: Outcome[] | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  /** Grows by one with each change. */
  @Column('integer', { default: 1 })
  version: number;
}
