import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A training or advice that a person of FM4 gave to a company. */
@Entity('advisories')
export class Advisory {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') companyId: string;
  @Column('uuid') userId: string;
  @Column('text') kind: 'training' | 'advice';
  @Column('text') note: string;
  @Column('date') givenOn: string;
  @Column('uuid') recordedBy: string;
  @Column('timestamptz') recordedAt: Date;
}

@Entity('audit_conflicts')
export class AuditConflict {
  @PrimaryColumn('uuid') auditId: string;
  @PrimaryColumn('uuid') userId: string;
  @Column('uuid') companyId: string;
  @Column('text') reason: string;
  @Column('timestamptz') declaredAt: Date;
}

/** One row each time a case is taken; kept when it is released. */
@Entity('audit_assignments')
export class AuditAssignment {
  @PrimaryColumn('uuid') auditId: string;
  @PrimaryColumn('uuid') auditorId: string;
  @PrimaryColumn('timestamptz') takenAt: Date;
  @Column('uuid') companyId: string;
}

/** What a person stated of their impartiality when they took a case. */
@Entity('impartiality_statements')
export class ImpartialityStatement {
  @PrimaryColumn('uuid') auditId: string;
  @PrimaryColumn('uuid') userId: string;
  @PrimaryColumn('timestamptz') statedAt: Date;
  @Column('uuid') companyId: string;
  /** Of the text. */
  @Column('text') textVersion: string;
  /** Each statement, as it was worded. */
  @Column('text', { array: true }) statements: string[];
}
