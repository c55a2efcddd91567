import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RowProblem } from './import.rules.js';

/** A file of people to enrol that a company sent: read first, carried out once somebody has looked at it. */
@Entity('enrolment_imports')
export class EnrolmentImport {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') companyId: string;
  @Column('uuid') madeBy: string;
  @Column('timestamptz') madeAt: Date;
  /** As the browser says it. */
  @Column('text') fileName: string;
  /** `reading`: not all its rows are here. */
  @Column('text') state: 'reading' | 'read' | 'applied';
  @Column('timestamptz', { nullable: true }) appliedAt: Date | null;
  /** How many people were enrolled, and in how many courses all together; 0 before. */
  @Column('integer') people: number;
  @Column('integer') enrolled: number;
}

/** A row of such a file. Good ones go once they are carried out. */
@Entity('enrolment_import_rows')
export class EnrolmentImportRow {
  @PrimaryColumn('uuid') importId: string;
  @PrimaryColumn('integer') row: number;
  @Column('uuid') companyId: string;
  @Column('text') name: string;
  @Column('text') email: string;
  @Column('text') number: string;
  @Column('text') site: string;
  @Column('text', { array: true }) courses: string[];
  @Column('date', { nullable: true }) deadline: string | null;
  @Column('text') identity: string;
  @Column('text') text: string;
  @Column('jsonb') problems: RowProblem[];
  /** Whom the row was found to be. */
  @Column('uuid', { nullable: true }) userId: string | null;
  @Column('uuid', { nullable: true }) invitationId: string | null;
}
