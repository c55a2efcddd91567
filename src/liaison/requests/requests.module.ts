import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { HeardRequests } from './heard-requests.js';
import { requestsData } from './held-data.queries.js';
import { LiaisonRequestEntity } from './request.entity.js';
import { RequestMails } from './request-mails.js';
import { OwnRequestPages, StaffRequestPages } from './requests.pages.js';
import { openRequests } from './requests.pending.js';
import { LiaisonRequests } from './requests.service.js';

/** What liaisons ask of FM4, answered by a day. */
@Module({
  imports: [TypeOrmModule.forFeature([LiaisonRequestEntity]), DirectoryModule],
  controllers: [OwnRequestPages, StaffRequestPages],
  providers: [HeardRequests, LiaisonRequests, RequestMails],
  exports: [HeardRequests, LiaisonRequests],
})
export class RequestsModule implements OnModuleInit {
  constructor(
    private readonly personData: PersonData,
    private readonly inbox: StaffInbox,
  ) {}

  onModuleInit(): void {
    this.personData.register('liaison-requests', requestsData);
    this.inbox.register(openRequests);
  }
}
