/** What FM4 looks back at, the log of acts; and what it is told when something of the machine fails: the storage of files. */
export { MonitoringModule } from './monitoring.module.js';
