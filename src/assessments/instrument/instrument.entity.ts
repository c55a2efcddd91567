import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Instrument } from './instrument.types.js';

/** One published version of the instrument; it never changes. */
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
}
