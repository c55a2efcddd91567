import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Day } from '#libs/mexico';
import type { SurveyAnswers } from '../../courses/index.js';
import type { GroupPhase } from './group.rules.js';

/** A group that is asked before, after and three months later. */
@Entity('survey_groups')
export class SurveyGroup {
  @PrimaryColumn('uuid') id: string;
  /** In its address: `XXXXXXXXXXXX`. */
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('text', { nullable: true }) openPhase: GroupPhase | null;
  @Column('text', { array: true, default: [] }) closedPhases: GroupPhase[];
  /** Since when each of them is closed, in the same order. */
  @Column('date', { array: true, default: [] }) closedDays: Day[];
  @Column('uuid') createdBy: string;
  @Column('timestamptz') createdAt: Date;
  @Column('integer', { default: 1 }) version: number;
}

/** What one person said in one phase. System scope. */
@Entity('survey_group_answers')
export class SurveyGroupAnswer {
  @PrimaryColumn('uuid') id: string;

  @ForeignKey('survey_groups')
  @Column('uuid')
  groupId: string;

  @Column('text') phase: GroupPhase;
  /** A keyed hash of the person's own code, another one in each group. */
  @Column('bytea') person: Buffer;
  @Column('jsonb') answers: SurveyAnswers;
  @Column('smallint', { nullable: true }) satisfaction: number | null;
  @Column('text', { nullable: true }) changed: 'yes' | 'no' | null;
  @Column('date') givenOn: Day;
}

/** A text that somebody wrote three months later; nothing leads from it to their answers. System scope. */
@Entity('survey_group_texts')
export class SurveyGroupText {
  @PrimaryColumn('uuid') id: string;

  @ForeignKey('survey_groups')
  @Column('uuid')
  groupId: string;

  @Column('text') question: 'change' | 'obstacle';
  @Column('text') text: string;
  @Column('date') givenOn: Day;
}
