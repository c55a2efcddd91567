import { refusals } from '../web/index.js';

export type WebhookRefusal =
  | 'webhooks.too-many'
  | 'webhooks.url'
  | 'webhooks.https'
  | 'webhooks.private'
  | 'webhooks.off'
  | 'webhooks.under-way';
export const refuse = refusals<WebhookRefusal>();
