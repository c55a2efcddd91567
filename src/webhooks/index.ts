/** Messages to companies' own systems, by Standard Webhooks. Later rooms announce what happened; sending is done here. */
export { type Announcement, Webhooks } from './announcer.js';
export { WebhooksModule } from './webhooks.module.js';
