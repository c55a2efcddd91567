import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { AdviceContext } from './advice.types.js';
import type { AdviceState } from './advice.rules.js';

/** A question of a company to FM4. The company and FM4's advisors see it. */
@Entity('advice_threads')
export class AdviceThreadEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('companies')
  @Column('uuid')
  companyId: string;

  @Column('uuid')
  askedBy: string;

  /** What the guidance said when it was asked. */
  @Column('jsonb')
  context: AdviceContext;

  @Column('text')
  state: AdviceState;

  @Column('timestamptz')
  askedAt: Date;

  /** When the company wrote what FM4 has not answered yet. */
  @Column('timestamptz')
  waitingSince: Date;

  /** Day in Mexico City, `YYYY-MM-DD`. */
  @Column('date')
  answerBy: string;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('uuid', { nullable: true })
  closedBy: string | null;

  /** Incremented by each change, for optimistic locking. */
  @Column('integer')
  version: number;
}

/** One message of a question. */
@Entity('advice_messages')
export class AdviceMessageEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  threadId: string;

  @Column('uuid')
  companyId: string;

  @Column('text')
  side: 'company' | 'fm4';

  @Column('text')
  text: string;

  @Column('uuid')
  authorId: string;

  @Column('timestamptz')
  writtenAt: Date;
}
