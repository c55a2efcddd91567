import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ProvenAnswer } from './proof.rules.js';

/** What the guidance answered on a day, whoever asked. */
@Entity('guidance_proofs')
export class ProofEntity {
  /** Without hyphens. */
  @PrimaryColumn('text')
  code: string;

  /** Of the page. */
  @Column('text')
  address: string;

  /** Of the situations. */
  @Column('text')
  edition: string;

  /** Day in Mexico City, `YYYY-MM-DD`. */
  @Column('date')
  issuedOn: string;

  /** When it was first asked for that day. */
  @Column('timestamptz')
  issuedAt: Date;

  @Column('jsonb')
  content: ProvenAnswer;
}
