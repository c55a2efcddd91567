/**
 * Messages to other people's servers (Standard Webhooks, standardwebhooks.com): signed with a shared secret, sent to
 * public addresses only, whatever a name resolves to, and never redirected.
 */
export { isPublicAddress } from './addresses.js';
export { postWebhook, type WebhookAnswer, WebhookFailure, webhookUrlProblem } from './post.js';
export { newWebhookSecret, webhookHeaders } from './signature.js';
