import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Measure } from '#templates/monitoring/open-figures/measures';
import type { Day } from '#libs/mexico';

/** A figure of the scheme as it was last published. */
@Entity('public_figures')
export class PublicFigureEntity {
  @PrimaryColumn('text') measure: Measure;
  @Column('double precision') value: number;
  /** On how many cases it rests. */
  @Column('integer') counted: number;
  @Column('date') publishedOn: Day;
}
