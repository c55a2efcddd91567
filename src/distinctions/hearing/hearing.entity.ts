import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An answer of a company to a suspension. Append-only. */
@Entity({ name: 'distinction_answers' })
export class DistinctionAnswer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  distinctionId: string;

  @Column('uuid')
  companyId: string;

  /** The event that it answers. */
  @Column('uuid')
  suspensionId: string;

  /** May be empty where it only says that it has finished. */
  @Column('text')
  text: string;

  /** Whether the company says that this is all: FM4 need not wait for more. */
  @Column('boolean')
  finished: boolean;

  @Column('uuid')
  sentBy: string;

  @Column('timestamptz')
  sentAt: Date;
}

/** A file that came with an answer; its bytes are in the storage. Append-only. */
@Entity({ name: 'distinction_answer_files' })
export class DistinctionAnswerFile {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  answerId: string;

  @Column('uuid')
  companyId: string;

  @Column('text')
  name: string;

  /** Bytes. */
  @Column('integer')
  size: number;

  /** By content, not by what the browser said. */
  @Column('text')
  contentType: string;

  @Column('text', { unique: true })
  storageKey: string;

  @Column('text')
  sha256: string;
}
