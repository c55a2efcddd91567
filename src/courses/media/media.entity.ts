import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CourseLanguage } from '../catalogue/course.languages.js';
import type { MediumKind } from '../catalogue/medium.types.js';

/** A picture, a recording or a file that lessons show. */
@Entity('course_media')
export class CourseMediumEntity {
  /** Random: it is the address. */
  @PrimaryColumn('uuid')
  id: string;

  /** The draft in which it was added. */
  @Column('uuid')
  draftId: string;

  @Column('text')
  kind: MediumKind;

  /** As files are called; of a link what it leads to. */
  @Column('text')
  name: string;

  @Column('text')
  contentType: string;

  /** Bytes; 0 for a link. */
  @Column('bigint')
  size: string;

  @Column('text', { nullable: true })
  sha256: string | null;

  @Column('text', { nullable: true, unique: true })
  storageKey: string | null;

  @Column('text', { nullable: true })
  link: string | null;

  /** Of a picture, in pixels. */
  @Column('integer', { nullable: true })
  width: number | null;

  @Column('integer', { nullable: true })
  height: number | null;

  /** WebVTT. */
  @Column('text', { nullable: true })
  captions: string | null;

  @Column('text', { nullable: true })
  captionsLanguage: CourseLanguage | null;

  @Column('text')
  transcript: string;

  /** Incremented by each change of its texts. */
  @Column('integer')
  version: number;

  @Column('uuid')
  addedBy: string;

  @Column('timestamptz')
  addedAt: Date;

  /** Since when it is in a published version. */
  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;
}
