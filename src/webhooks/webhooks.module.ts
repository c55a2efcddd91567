import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { OpenApi } from '../web/index.js';
import { Webhooks } from './announcer.js';
import { DeadlineAnnouncements } from './deadline-announcements.js';
import { webhookDescriptions } from './webhook.openapi.js';
import { WebhookMails } from './webhook-mails.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhookPages } from './webhooks.pages.js';
import { CompanyWebhooks } from './webhooks.service.js';

/** What companies' own systems hear of. */
@Global()
@Module({
  controllers: [WebhookPages],
  providers: [Webhooks, DeadlineAnnouncements, WebhookSecrets, WebhookMails, WebhookSender, CompanyWebhooks],
  exports: [Webhooks],
})
export class WebhooksModule implements OnModuleInit {
  constructor(private readonly openApi: OpenApi) {}

  onModuleInit(): void {
    this.openApi.addWebhooks(webhookDescriptions);
  }
}
