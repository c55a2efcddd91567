import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';
import type {
  Synthesis,
  ThemeOutcome,
  ThemeState,
  VoiceSource,
} from '#templates/monitoring/listening/listening.shapes';

/** Something that several said, and what FM4 makes of it. */
@Entity('listening_themes')
export class ListeningTheme {
  @PrimaryColumn('uuid') id: string;
  @Column('text') title: string;
  @Column('text', { default: '' }) description: string;
  @Column('text') state: ThemeState;
  @Column('uuid', { nullable: true }) ownerId: string | null;
  @Column('date') dueOn: Day;
  @Column('uuid', { nullable: true }) openedBy: string | null;
  @Column('timestamptz') openedAt: Date;
  @Column('text', { nullable: true }) outcome: ThemeOutcome | null;
  /** What changed, or why not. */
  @Column('text', { nullable: true }) told: string | null;
  /** What everybody reads in its place. */
  @Column('text', { nullable: true }) publicText: string | null;
  @Column('text', { nullable: true }) link: string | null;
  @Column('uuid', { nullable: true }) closedBy: string | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  /** Incremented by each change, for optimistic locking. */
  @Column('integer', { default: 1 }) version: number;
}

/** Something that FM4 was told, without who said it. */
@Entity('listening_voices')
export class ListeningVoice {
  @PrimaryColumn('uuid') id: string;
  @Column('text') source: VoiceSource;
  /** Of the source's own: the same voice has the same. */
  @Column('text') sourceKey: string;
  /** The row that it is, where it is one and still there. */
  @Column('uuid', { nullable: true }) sourceId: string | null;
  @Column('date') saidOn: Day;
  /** The day by whose quarter it is counted: later than said when that quarter was closed. */
  @Column('date') countsOn: Day;
  @Column('timestamptz') heardAt: Date;
  /** Of a report its kind. Null: forgotten. */
  @Column('text', { nullable: true }) text: string | null;
  @Column('integer') times: number;

  @ForeignKey(() => ListeningTheme)
  @Column('uuid', { nullable: true })
  themeId: string | null;

  /** It is of no theme, and its text was erased. */
  @Column('boolean', { default: false }) setAside: boolean;
  @Column('uuid', { nullable: true }) sortedBy: string | null;
  @Column('timestamptz', { nullable: true }) sortedAt: Date | null;
}

/** What of a quarter is published, frozen. */
@Entity('listening_quarters')
export class ListeningQuarter {
  @PrimaryColumn('text') quarter: string;
  @Column('date') startsOn: Day;
  @Column('date') endsBefore: Day;
  @Column('jsonb') synthesis: Synthesis;
  @Column('timestamptz') frozenAt: Date;
}
