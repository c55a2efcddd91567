import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EntryData, EntryKind } from './entry.types.js';
import type { MinutesContent, Side, Strokes } from './minutes.types.js';
import type { VisitState } from './visit.rules.js';

/** A visit to the company: proposed, agreed upon, held, put into minutes. */
@Entity('visits')
export class Visit {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') auditId: string;
  @Column('uuid') companyId: string;
  @Column('text') state: VisitState;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  @Column('text') place: string;
  /** Places of work that are visited. */
  @Column('integer') sites: number;
  /** One point a line. */
  @Column('text') agenda: string;
  @Column('uuid', { nullable: true }) secondAuditor: string | null;
  /** What whoever proposed last says to the other side. */
  @Column('text') message: string;
  @Column('uuid') proposedBy: string;
  @Column('timestamptz') proposedAt: Date;
  @Column('uuid', { nullable: true }) agreedBy: string | null;
  @Column('timestamptz', { nullable: true }) agreedAt: Date | null;
  @Column('uuid', { nullable: true }) cancelledBy: string | null;
  @Column('timestamptz', { nullable: true }) cancelledAt: Date | null;
  @Column('text', { nullable: true }) cancelledReason: string | null;
  @Column('integer', { default: 1 }) version: number;
}

/** One thing that an auditor put down in the workplace. */
@Entity('visit_entries')
export class VisitEntry {
  /** Made by the device. */
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') visitId: string;
  @Column('uuid') companyId: string;
  @Column('text') kind: EntryKind;
  /** The practice concerned. */
  @Column('text', { nullable: true }) itemId: string | null;
  @Column('jsonb') data: EntryData;
  @Column('uuid') madeBy: string;
  /** When it was put down, by the clock of the device; of the server where that one is off. */
  @Column('timestamptz') notedAt: Date;
  @Column('timestamptz') receivedAt: Date;
  /** In which order they arrived. */
  @Column({ type: 'integer', insert: false, update: false }) place: number;
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
  /** When its words or its picture were erased for their age. */
  @Column('timestamptz', { nullable: true }) forgottenAt: Date | null;
}

/** The minutes of a visit. */
@Entity('visit_minutes')
export class VisitMinutes {
  @PrimaryColumn('uuid') visitId: string;
  @Column('uuid') companyId: string;
  @Column('jsonb') content: MinutesContent;
  /** Of the content in its canonical form (RFC 8785), in hexadecimal: what is signed. */
  @Column('text') contentSha256: string;
  @Column('uuid') drawnUpBy: string;
  @Column('timestamptz') drawnUpAt: Date;
  /** Where the sealed PDF is; null until it is there. */
  @Column('text', { nullable: true }) storageKey: string | null;
  @Column('text', { nullable: true }) sha256: string | null;
  @Column('timestamptz', { nullable: true }) sealedAt: Date | null;
}

/** One signature under the minutes of a visit. */
@Entity('visit_signatures')
export class VisitSignature {
  @PrimaryColumn('uuid') visitId: string;
  @PrimaryColumn('uuid') userId: string;
  @Column('uuid') companyId: string;
  @Column('text') side: Side;
  @Column('text') name: string;
  @Column('text') post: string;
  @Column('text') method: 'typed' | 'drawn';
  @Column('jsonb', { nullable: true }) strokes: Strokes | null;
  @Column('text') remarks: string;
  @Column('text') contentSha256: string;
  @Column('timestamptz') signedAt: Date;
}
