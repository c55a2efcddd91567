import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../assessments/index.js';
import { StaffInbox } from '../tasks/index.js';
import { DistinctionCredentialRow, IssuerKeyRow } from './credentials/credentials.entity.js';
import { CredentialsApi } from './credentials/credentials.api.js';
import { Credentials } from './credentials/badge-credentials.js';
import { Issuer } from './credentials/issuer.js';
import { IssuerPages } from './credentials/issuer.pages.js';
import { StatusLists } from './credentials/status-lists.js';
import { DecidedAwards } from './award/decided-awards.js';
import { DirectoryListing, Distinction, DistinctionDocumentFile, DistinctionEvent } from './distinction.entity.js';
import { DistinctionDocuments } from './documents/distinction-documents.js';
import { DistinctionHistory } from './history/distinction-history.js';
import { DistinctionMails } from './reminders/distinction-reminders.js';
import { DistinctionPeople } from './reminders/distinction-people.js';
import { DistinctionNews } from './history/distinction-events.js';
import { DistinctionPress } from './documents/distinction-renderer.js';
import { DistinctionRoute } from './workspace/distinction-journey.js';
import { DistinctionPictures } from './sharing/distinction-pictures.js';
import { DistinctionPicturesApi } from './sharing/pictures.api.js';
import { DistinctionsApi } from './documents/documents.api.js';
import { DistinctionsFm4Pages } from './record/record.pages.js';
import { DistinctionsJobs } from './documents/documents.jobs.js';
import { DistinctionsPages } from './workspace/workspace.pages.js';
import { followUpsPending, hearingsPending } from './hearing/hearing.pending.js';
import { Distinctions } from './lifecycle/lifecycle.service.js';
import { DistinctionFollowUp } from './follow-up/follow-up.entity.js';
import { FollowUpMails } from './follow-up/follow-up-mails.js';
import { FollowUpPages } from './follow-up/follow-up.pages.js';
import { FollowUps } from './follow-up/follow-up.service.js';
import { DistinctionAnswer } from './hearing/hearing.entity.js';
import { HearingMails } from './hearing/hearing-mails.js';
import { Hearing } from './hearing/hearing.service.js';
import { OwnDistinction } from './workspace/own-distinction.js';
import { PublicDistinctions } from './public/public-distinctions.js';
import { PublicLookup } from './public/public-lookup.js';
import { CopiedCredentials } from './register/exported-credentials.js';
import { RegisterCopy } from './register/register-export.js';
import { RegisterKeys } from './register/register-keys.js';
import { RegisterPages } from './register/register.pages.js';
import { RenamingMails } from './renaming/renaming-mails.js';
import { RenamingPages } from './renaming/renaming.pages.js';
import { Renamings } from './renaming/renaming.service.js';
import { Register } from './register/register.service.js';
import { RenewalMails } from './renewal/renewal-mails.js';

const entities = [
  Distinction,
  DistinctionEvent,
  DistinctionDocumentFile,
  DirectoryListing,
  IssuerKeyRow,
  DistinctionCredentialRow,
  DistinctionAnswer,
  DistinctionFollowUp,
];

/** Distinctions and everything that follows from having one. */
@Module({
  imports: [TypeOrmModule.forFeature(entities), AssessmentsModule],
  providers: [
    DecidedAwards,
    Distinctions,
    DistinctionDocuments,
    DistinctionPress,
    DistinctionHistory,
    DistinctionMails,
    DistinctionPeople,
    RenewalMails,
    DistinctionNews,
    Hearing,
    HearingMails,
    FollowUps,
    FollowUpMails,
    Renamings,
    RenamingMails,
    DistinctionsJobs,
    DistinctionRoute,
    OwnDistinction,
    PublicDistinctions,
    PublicLookup,
    DistinctionPictures,
    Issuer,
    Credentials,
    StatusLists,
    Register,
    RegisterKeys,
    RegisterCopy,
    CopiedCredentials,
  ],
  controllers: [
    IssuerPages,
    DistinctionsPages,
    RenamingPages,
    FollowUpPages,
    DistinctionsFm4Pages,
    DistinctionsApi,
    DistinctionPicturesApi,
    CredentialsApi,
    RegisterPages,
  ],
  exports: [
    Distinctions,
    Hearing,
    PublicDistinctions,
    PublicLookup,
    DistinctionPictures,
    Register,
    RegisterCopy,
    Issuer,
  ],
})
export class DistinctionsModule implements OnModuleInit {
  constructor(private readonly pending: StaffInbox) {}

  onModuleInit(): void {
    this.pending.register(hearingsPending);
    this.pending.register(followUpsPending);
  }
}
