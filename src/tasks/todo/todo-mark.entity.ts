import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person has seen or snoozed a task; counts only while the event has this sequence number. */
@Entity('todo_marks')
export class TodoMarkEntity {
  @PrimaryColumn('uuid')
  userId: string;

  @PrimaryColumn('uuid')
  eventId: string;

  @Column('integer')
  sequence: number;

  @Column('timestamptz', { nullable: true })
  seenAt: Date | null;

  @Column('timestamptz', { nullable: true })
  snoozedUntil: Date | null;
}
