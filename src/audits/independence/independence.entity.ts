import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who trained or advised a company. */
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

/** Each time somebody took a case; stays when they give it back. */
@Entity('audit_assignments')
export class AuditAssignment {
  @PrimaryColumn('uuid') auditId: string;
  @PrimaryColumn('uuid') auditorId: string;
  @PrimaryColumn('timestamptz') takenAt: Date;
  @Column('uuid') companyId: string;
}
