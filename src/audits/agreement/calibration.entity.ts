import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A yearly calibration of the auditors. */
@Entity('calibrations')
export class Calibration {
  @PrimaryColumn('integer') year: number;
  @Column('uuid') openedBy: string;
  @Column('timestamptz') openedAt: Date;
  /** The last day on which scores are taken. */
  @Column('date') closesOn: string;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
}

/** One item of a decided case that all auditors score. */
@Entity('calibration_items')
export class CalibrationItem {
  @PrimaryColumn('integer') year: number;
  @PrimaryColumn('integer') position: number;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  @Column('text') itemId: string;
  /** With which the case was decided; null: it does not apply. */
  @Column('smallint', { nullable: true }) decidedValue: number | null;
}

/** What an auditor gave it. Stays as it is. */
@Entity('calibration_scores')
export class CalibrationScoreRow {
  @PrimaryColumn('integer') year: number;
  @PrimaryColumn('integer') position: number;
  @PrimaryColumn('uuid') scorerId: string;
  /** Null: it does not apply. */
  @Column('smallint', { nullable: true }) value: number | null;
  @Column('text') note: string;
  @Column('timestamptz') scoredAt: Date;
}
