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
  | 'monitoring.unchanged';
export const refuse = refusals<MonitoringRefusal>();
