import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of the words of a kind of mail in one language, as FM4 edited them. */
@Entity({ name: 'reminder_texts' })
export class ReminderText {
  @PrimaryColumn('text')
  kind: string;

  @PrimaryColumn('text')
  locale: 'es' | 'en';

  /** From 1. */
  @PrimaryColumn('integer')
  version: number;

  /** Null, here and below: the words of the program. */
  @Column('text', { nullable: true })
  subject: string | null;

  @Column('text', { nullable: true })
  intro: string | null;

  @Column('text', { nullable: true })
  closing: string | null;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  /** The version that this one restores; 0 for the words of the program. */
  @Column('integer', { nullable: true })
  restores: number | null;

  /** When a later version replaced it; null for the present one. */
  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;
}
