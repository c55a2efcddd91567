/**
 * Background work on BullMQ: PostgreSQL by default, Redis when its address is given, one behaviour. The truth of what
 * is due are rows of the application; the queue carries ids only and may be lost at any moment.
 */
export { CRON, type JobDefinition } from './job.js';
export { Jobs, type JobDepth, type JobsOptions } from './jobs.js';
export { installQueue } from './postgres-backend.js';
export { QueueModule, type QueueModuleOptions } from './queue.module.js';
