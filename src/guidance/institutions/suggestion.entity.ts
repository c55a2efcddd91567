import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InstitutionContent } from './institution.content.js';
import type { SuggestionState } from './institution.rules.js';

/** What somebody suggested about the directory; of whom is not known. */
@Entity('institution_suggestions')
export class InstitutionSuggestionEntity {
  @PrimaryColumn('uuid')
  id: string;

  /** Of the entry, by its address; null: one that the directory lacks. */
  @Column('text', { nullable: true })
  institution: string | null;

  /** Of an institution that the directory lacks. */
  @Column('text', { nullable: true })
  name: string | null;

  @Column('text')
  said: string;

  @Column('text')
  source: string;

  @Column('text')
  state: SuggestionState;

  @Column('timestamptz')
  receivedAt: Date;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  /** When all of it but the change of the entry was forgotten. */
  @Column('timestamptz', { nullable: true })
  forgottenAt: Date | null;

  /** Why it was declined. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** The entry that was changed or added, as it was and as it became. */
  @Column('text', { nullable: true })
  slug: string | null;

  @Column('jsonb', { nullable: true })
  former: InstitutionContent | null;

  @Column('jsonb', { nullable: true })
  became: InstitutionContent | null;
}
