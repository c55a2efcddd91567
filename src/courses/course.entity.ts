import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Course } from './course-content.js';

/** A course, whatever its text is at the moment. */
@Entity('courses')
export class CourseEntity {
  @PrimaryColumn('uuid', { name: 'id' })
  id: string;

  @Column('text', { name: 'slug', unique: true })
  slug: string;

  @Column('text', { name: 'letter', unique: true })
  letter: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

/** The text of a course as of one version; never changed afterwards. */
@Entity('course_versions')
export class CourseVersionEntity {
  @PrimaryColumn('uuid', { name: 'id' })
  id: string;

  @ForeignKey('courses')
  @Column('uuid', { name: 'course_id' })
  courseId: string;

  @Column('integer', { name: 'version' })
  version: number;

  @Column('jsonb', { name: 'content' })
  content: Course;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
