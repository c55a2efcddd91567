import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Practices of an assessment that one person asked a colleague to answer by a day. */
@Entity('answer_assignments')
export class AssignmentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  assessmentId: string;

  @Column('uuid')
  companyId: string;

  @Column('uuid')
  assigneeId: string;

  /** Day in Mexico City, `YYYY-MM-DD`. */
  @Column('date')
  dueOn: string;

  /** To the colleague; may be empty. */
  @Column('text')
  message: string;

  @Column('uuid')
  assignedBy: string;

  @Column('timestamptz')
  assignedAt: Date;
}

/** A practice that is assigned; each to one person at a time. */
@Entity('assigned_practices')
export class AssignedPracticeEntity {
  @PrimaryColumn('uuid')
  assessmentId: string;

  @PrimaryColumn('text')
  itemId: string;

  @Column('uuid')
  companyId: string;

  @Column('uuid')
  assignmentId: string;
}
