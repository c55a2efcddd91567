import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Course } from './course.content.js';

/** A course, whatever its text is at the moment. */
@Entity('courses')
export class CourseEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  slug: string;

  @Column('text', { unique: true })
  letter: string;

  @Column('timestamptz')
  createdAt: Date;
}

/** The text of a course as of one version; never changed afterwards. */
@Entity('course_versions')
export class CourseVersionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey('courses')
  @Column('uuid')
  courseId: string;

  @Column('integer')
  version: number;

  @Column('jsonb')
  content: Course;

  @Column('timestamptz')
  createdAt: Date;

  /** Its file; null for a version that was loaded before they were kept. */
  @Column('text', { nullable: true })
  source: string | null;

  /** Its files in other languages, by language. */
  @Column('jsonb', { default: {} })
  translations: Readonly<Record<string, string>>;

  /** What is new and why, for learners. */
  @Column('text', { default: '' })
  note: string;

  /** Null for one that came with the product. */
  @Column('uuid', { nullable: true, unique: true })
  draftId: string | null;

  @Column('uuid', { nullable: true })
  publishedBy: string | null;
}
