import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { Atom, Withheld } from './figure.rules.js';

/** A figure as it was computed. */
abstract class StoredFigure {
  @Column('double precision') numerator: number;
  @Column('double precision') denominator: number;
  /** On how many rows it rests. */
  @Column('integer') count: number;
  @Column('double precision', { nullable: true }) median: number | null;
  @Column('jsonb') atoms: readonly Atom[];
}

/** The figure of a closed period, frozen. */
@Entity('indicator_figures')
export class IndicatorFigureEntity extends StoredFigure {
  @PrimaryColumn('text') indicator: string;
  @PrimaryColumn('text') period: string;
  @Column('date') startsOn: Day;
  @Column('date') endsBefore: Day;
  /** How many figures it was told apart into, itself among them, and how many the rule of five hid. */
  @Column('integer') cells: number;
  @Column('integer') hidden: number;
  /** What is kept back beside other figures that readers know; null: nothing. */
  @Column('jsonb', { nullable: true }) withheld: Withheld | null;
  @Column('timestamptz') frozenAt: Date;
}

/** The figure of the present period, computed anew. */
@Entity('indicator_drafts')
export class IndicatorDraftEntity extends StoredFigure {
  @PrimaryColumn('text') indicator: string;
  @Column('text') period: string;
  @Column('date') startsOn: Day;
  @Column('date') endsBefore: Day;
  @Column('timestamptz') computedAt: Date;
}

/** What a closed period comes to by what became known later. */
@Entity('indicator_corrections')
export class IndicatorCorrectionEntity extends StoredFigure {
  @PrimaryColumn('uuid') id: string;
  @Column('text') indicator: string;
  @Column('text') period: string;
  @Column('text') reason: string;
  @Column('uuid', { nullable: true }) foundBy: string | null;
  @Column('timestamptz') foundAt: Date;
}
