import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FormProblem } from '#templates/components/form-state';
import type { LogFieldName, LogName } from '#templates/monitoring/logs/log.shapes';
import type { Day } from '#libs/mexico';

/** What every entry of a log says. */
abstract class LogEntry {
  @PrimaryColumn('uuid') id: string;
  @Column('date') happenedOn: Day;
  /** INEGI code. */
  @Column('text', { nullable: true }) municipality: string | null;
  @Column('uuid', { nullable: true }) writtenBy: string | null;
  @Column('timestamptz') writtenAt: Date;
  @Column('timestamptz') changedAt: Date;
  @Column('integer', { default: 1 }) version: number;
  /** Of a row of a file, by which it is known when it comes again. */
  @Column('text', { nullable: true, unique: true }) importKey: string | null;
  /** Why it came, or was changed, after its quarter was closed. */
  @Column('text', { nullable: true }) correction: string | null;
}

/** Something that FM4 or a liaison did: a course, a visit, a fair. */
@Entity('log_activities')
export class LogActivityEntity extends LogEntry {
  @Column('text') kind: string;
  @Column('text') place: string;
  @Column('text') company: string;
  /** The company of the product of that name. */
  @Column('uuid', { nullable: true }) companyId: string | null;
  @Column('integer') women: number;
  @Column('integer') men: number;
  @Column('integer') others: number;
  @Column('integer') unsaid: number;
  @Column('text') topic: string;
  @Column('text') agreements: string;
  @Column('text') nextStep: string;
  @Column('text') responsible: string;
}

/** A person who was sent on to an institution, by a folio. */
@Entity('log_referrals')
export class LogReferralEntity extends LogEntry {
  @Column('text', { unique: true }) folio: string;
  @Column('text') need: string;
  @Column('text') institution: string;
  @Column('date', { nullable: true }) followedUpOn: Day | null;
  @Column('text', { nullable: true }) outcome: string | null;
}

/** A person who was brought together with a company, by a folio. */
@Entity('log_placements')
export class LogPlacementEntity extends LogEntry {
  @Column('text', { unique: true }) folio: string;
  @Column('text') company: string;
  @Column('uuid', { nullable: true }) companyId: string | null;
  @Column('boolean', { nullable: true }) interviewed: boolean | null;
  @Column('date', { nullable: true }) hiredOn: Day | null;
  @Column('boolean', { nullable: true }) confirmed: boolean | null;
  @Column('text', { nullable: true }) contract: string | null;
  @Column('text', { nullable: true }) postGroup: string | null;
  @Column('text', { nullable: true }) wageBand: string | null;
  @Column('boolean', { nullable: true }) imssInTime: boolean | null;
  @Column('text', { nullable: true }) at3: string | null;
  @Column('text', { nullable: true }) at6: string | null;
  @Column('text', { nullable: true }) at12: string | null;
  @Column('text', { nullable: true }) gender: string | null;
  @Column('text', { nullable: true }) ageRange: string | null;
}

/** An activity that is shared with the liaison of its municipality. */
@Entity('shared_log_entries')
export class SharedLogEntryEntity {
  @PrimaryColumn('uuid') entryId: string;
  /** INEGI code; shared as long as the entry says the same. */
  @Column('text') municipality: string;
  @Column('timestamptz') sharedAt: Date;
}

/** A quarter of which the figures are frozen. */
@Entity('closed_quarters')
export class ClosedQuarterEntity {
  @PrimaryColumn('text') quarter: string;
  @Column('date') startsOn: Day;
  @Column('date') endsOn: Day;
  @Column('timestamptz') closedAt: Date;
}

/** A file of entries: read first, carried out once somebody has looked at it. */
@Entity('log_imports')
export class LogImportEntity {
  @PrimaryColumn('uuid') id: string;
  @Column('text') log: LogName;
  @Column('uuid', { nullable: true }) madeBy: string | null;
  @Column('timestamptz') madeAt: Date;
  @Column('text') fileName: string;
  @Column('text') state: 'reading' | 'read' | 'applied';
  @Column('timestamptz', { nullable: true }) appliedAt: Date | null;
  /** Entries that came of it, and rows that were here already. */
  @Column('integer') taken: number;
  @Column('integer') known: number;
}

/** A row of such a file. Good ones go once they are carried out. */
@Entity('log_import_rows')
export class LogImportRowEntity {
  @PrimaryColumn('uuid') importId: string;
  @PrimaryColumn('integer') row: number;
  @Column('text') text: string;
  /** What each column of the log says, as it stands in the file. */
  @Column('jsonb', { default: {} }) raw: Readonly<Record<string, string>>;
  @Column('jsonb') values: Readonly<Record<string, string | number | boolean | null>>;
  @Column('text') rowKey: string;
  @Column('date', { nullable: true }) happenedOn: Day | null;
  @Column('jsonb') problems: readonly { readonly field: LogFieldName; readonly problem: FormProblem }[];
  /** Fields in which a number or a name of a person seems to stand. */
  @Column('text', { array: true }) telltales: LogFieldName[];
}
