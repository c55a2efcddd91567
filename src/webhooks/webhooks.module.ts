import { Global, Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DAY } from '#libs/clock';
import { PersonData, Retention } from '../accounts/index.js';
import { SealedData } from '../database/index.js';
import { OpenApi } from '../web/index.js';
import { Webhooks } from './announcer.js';
import { webhooksData } from './held-data.queries.js';
import { DeadlineAnnouncements } from './deadline-announcements.js';
import { WebhookDeliveryEntity, WebhookEntity } from './webhook.entity.js';
import { DELIVERY_RETENTION } from './webhook.rules.js';
import { webhookDescriptions } from './webhook.openapi.js';
import { WebhookMails } from './webhook-mails.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { WebhookSender } from './webhook-sender.js';
import { WebhookPages } from './webhooks.pages.js';
import { CompanyWebhooks } from './webhooks.service.js';

/** Messages to companies' own systems. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([WebhookEntity, WebhookDeliveryEntity])],
  controllers: [WebhookPages],
  providers: [Webhooks, DeadlineAnnouncements, WebhookSecrets, WebhookMails, WebhookSender, CompanyWebhooks],
  exports: [Webhooks],
})
export class WebhooksModule implements OnModuleInit {
  constructor(
    private readonly openApi: OpenApi,
    private readonly personData: PersonData,
    private readonly retention: Retention,
    private readonly sender: WebhookSender,
    private readonly secrets: WebhookSecrets,
    private readonly sealed: SealedData,
  ) {}

  onModuleInit(): void {
    this.openApi.addWebhooks(webhookDescriptions);
    this.personData.register('webhooks', webhooksData);
    const reseal = (text: string) => this.secrets.reseal(text);
    this.sealed.register({ entity: WebhookEntity, key: ['id'], columns: ['secret', 'previousSecret'], reseal });
    this.retention.register({
      key: 'webhooks.messages',
      period: { unit: 'days', count: DELIVERY_RETENTION / DAY },
      source: 'fm4',
      erase: () => this.sender.forget(),
    });
  }
}
