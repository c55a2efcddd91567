/** What FM4 looks back at: the log of acts. */
export { MonitoringModule } from './monitoring.module.js';
