import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Instrument } from './instrument.types.js';

/** One published version of the instrument; nothing of it changes but that it may be retired. */
@Entity('instruments')
export class InstrumentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  version: string;

  @Column('jsonb')
  definition: Instrument;

  @Column('timestamptz')
  createdAt: Date;

  /** The file it was read from; null for versions of before files were kept. */
  @Column('text', { nullable: true })
  source: string | null;

  /** What is new and why, for companies; empty for what came with the product. */
  @Column('text')
  note: string;

  /** Null for what came with the product. */
  @ForeignKey('instrument_drafts')
  @Column('uuid', { nullable: true, unique: true })
  draftId: string | null;

  @Column('uuid', { nullable: true })
  publishedBy: string | null;

  /** From then on nothing is started or first submitted by it. */
  @Column('timestamptz', { nullable: true })
  retiresAt: Date | null;

  /** When that day was said. */
  @Column('timestamptz', { nullable: true })
  retirementToldAt: Date | null;

  @Column('uuid', { nullable: true })
  retiredBy: string | null;

  @Column('text', { nullable: true })
  retirementReason: string | null;
}
