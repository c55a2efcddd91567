import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A decision in the log of acts; written by the function `record_act` only. */
@Entity('act_log')
export class ActLogEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) seq: string;
  @Column('timestamptz') at: Date;
  @Column('text') actorKind: string;
  @Column('text') actor: string;
  @Column('text') act: string;
  @Column('text') subjectType: string;
  @Column('text') subjectId: string;
  @Column('uuid', { nullable: true }) companyId: string | null;
  @Column('jsonb') details: unknown;
  @Column('bytea') previousHash: Buffer;
  @Column('bytea') hash: Buffer;
}
