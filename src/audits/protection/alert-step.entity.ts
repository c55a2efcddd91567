import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AlertStep, AlertVerdict } from './alert.rules.js';

/** What the protection role did about an alert. */
@Entity('survey_alert_steps')
export class SurveyAlertStep {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') alertId: string;
  @Column('text') what: AlertStep | AlertVerdict;
  @Column('text') note: string;
  @Column('uuid') takenBy: string;
  @Column('timestamptz') takenAt: Date;
}
