import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { OwnData } from './own-data.service.js';
import { OwnDataPages } from './own-data.pages.js';
import { PersonRequests } from './person-requests.service.js';
import { PrivacyRequestEntity } from './request.entity.js';
import { RequestHandling } from './request-handling.service.js';
import { RequestMails } from './request-mails.js';
import { RequestPages } from './request.pages.js';
import { RequestsFm4Pages } from './requests-fm4.pages.js';
import { requestsPending } from './requests.pending.js';
import { requestsData } from './requests.queries.js';
import { RequestsRetention } from './requests-retention.js';

/** Access, rectification, erasure, opposition: what people ask about their data, and FM4's answers. */
@Module({
  imports: [TypeOrmModule.forFeature([PrivacyRequestEntity])],
  controllers: [OwnDataPages, RequestPages, RequestsFm4Pages],
  providers: [PersonRequests, OwnData, RequestHandling, RequestMails, RequestsRetention],
})
export class RequestsModule implements OnModuleInit {
  constructor(
    private readonly inbox: StaffInbox,
    private readonly personData: PersonData,
  ) {}

  onModuleInit(): void {
    this.inbox.register(requestsPending);
    this.personData.register('privacy', requestsData);
  }
}
