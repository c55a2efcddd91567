import { refusals } from '../web/index.js';

export type MonitoringRefusal =
  | 'monitoring.folio-taken'
  | 'monitoring.telltale'
  | 'monitoring.quarter-closed'
  | 'monitoring.import-headings'
  | 'monitoring.import-empty'
  | 'monitoring.import-many'
  | 'monitoring.import-large'
  | 'monitoring.import-late'
  | 'monitoring.import-faulty'
  | 'monitoring.period-open'
  | 'monitoring.no-source'
  | 'monitoring.unchanged'
  | 'monitoring.code-unknown'
  | 'monitoring.code-used'
  | 'monitoring.code-coming'
  | 'monitoring.code-over'
  | 'monitoring.answers-empty'
  | 'monitoring.hire-not-followed'
  | 'monitoring.alert-closed'
  | 'monitoring.survey-closed'
  | 'monitoring.own-code'
  | 'monitoring.own-code-taken'
  | 'monitoring.no-digit'
  | 'monitoring.survey-empty'
  | 'monitoring.personal-data';
export const refuse = refusals<MonitoringRefusal>();
