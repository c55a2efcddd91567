import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** An entry of the public register; written by a trigger only. */
@Entity('register_log')
export class RegisterLogEntity {
  @PrimaryColumn('bigint') seq: string;
  @Column('uuid') eventId: string;
  @Column('text') code: string;
  @Column('timestamptz') at: Date;
  @Column('text') leaf: string;
  @Column('bytea') leafHash: Buffer;
}

/** A node of the register's Merkle tree. */
@Entity('register_nodes')
export class RegisterNodeEntity {
  @PrimaryColumn('integer') level: number;
  @PrimaryColumn('bigint') index: string;
  @Column('bytea') hash: Buffer;
}

/** A signed head of the register. */
@Entity('register_heads')
export class RegisterHeadEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) seq: string;
  @Column('bigint') size: string;
  @Column('bytea') root: Buffer;
  @Column('timestamptz') at: Date;
  @Column('text') keyId: string;
  @Column('bytea') signature: Buffer;
  @Column('text') note: string;
  /** The head of the log of acts at that time, signed; null in heads from before they had it, and while there are no acts. */
  @Column('text', { nullable: true }) actsNote: string | null;
}
