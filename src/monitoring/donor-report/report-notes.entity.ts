import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What FM4 writes itself in the report of a period. */
@Entity('report_notes')
export class ReportNotesEntity {
  @PrimaryColumn('text') period: string;
  @Column('text') notWorked: string;
  @Column('text') different: string;
  @Column('uuid', { nullable: true }) writtenBy: string | null;
  @Column('timestamptz') writtenAt: Date;
  @Column('integer', { default: 1 }) version: number;
}
