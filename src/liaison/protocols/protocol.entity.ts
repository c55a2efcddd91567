import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { ProtocolText } from '#templates/liaison/protocols/protocol.shapes';
import type { ProtocolAnswers } from './protocol.rules.js';

/** A version of the protocol of a municipality, as it was made. */
@Entity('liaison_protocols')
@Unique(['municipality', 'number'])
export class LiaisonProtocolEntity {
  @PrimaryColumn('uuid') id: string;
  /** INEGI code. */
  @Column('text') municipality: string;
  /** From 1. */
  @Column('integer') number: number;
  @Column('text') baseVersion: string;
  @Column('jsonb') answers: ProtocolAnswers;
  @Column('jsonb') text: ProtocolText;
  @Column('uuid', { nullable: true }) madeBy: string | null;
  @Column('timestamptz') madeAt: Date;
}

/** Somebody who read it. */
@Entity('liaison_protocol_readers')
export class LiaisonProtocolReaderEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') protocolId: string;
  /** Null for who has no account. */
  @Column('uuid', { nullable: true }) userId: string | null;
  @Column('text') name: string;
  @Column('text', { default: '' }) post: string;
  @Column('timestamptz') readAt: Date;
  @Column('uuid', { nullable: true }) markedBy: string | null;
}
