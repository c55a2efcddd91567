import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../assessments/index.js';
import { StaffInbox } from '../tasks/index.js';
import { DistinctionCredentialRow, IssuerKeyRow } from './credential/credential.entity.js';
import { CredentialsApi } from './credential/credentials.api.js';
import { Credentials } from './credential/credentials.service.js';
import { Issuer } from './credential/issuer.js';
import { IssuerPages } from './credential/issuer.pages.js';
import { StatusLists } from './credential/status-lists.js';
import { DecidedAwards } from './decided-awards.js';
import { DirectoryListing, Distinction, DistinctionDocumentFile, DistinctionEvent } from './distinction.entity.js';
import { DistinctionDocuments } from './distinction-documents.js';
import { DistinctionHistory } from './distinction-history.js';
import { DistinctionMails } from './distinction-mails.js';
import { DistinctionPeople } from './distinction-people.js';
import { DistinctionNews } from './distinction-news.js';
import { DistinctionPress } from './distinction-press.js';
import { DistinctionRoute } from './distinction-route.js';
import { DistinctionPictures } from './distinction-pictures.js';
import { DistinctionPicturesApi } from './distinction-pictures.api.js';
import { DistinctionsApi } from './distinctions.api.js';
import { DistinctionsFm4Pages } from './distinctions-fm4.pages.js';
import { DistinctionsJobs } from './distinctions.jobs.js';
import { DistinctionsPages } from './distinctions.pages.js';
import { followUpsPending, hearingsPending } from './distinctions.pending.js';
import { Distinctions } from './distinctions.service.js';
import { DistinctionFollowUp } from './follow-up/follow-up.entity.js';
import { FollowUpMails } from './follow-up/follow-up-mails.js';
import { FollowUpPages } from './follow-up/follow-up.pages.js';
import { FollowUps } from './follow-up/follow-up.service.js';
import { DistinctionAnswer } from './hearing/hearing.entity.js';
import { HearingMails } from './hearing/hearing-mails.js';
import { Hearing } from './hearing/hearing.service.js';
import { OwnDistinction } from './own-distinction.js';
import { PublicDistinctions } from './public-distinctions.js';
import { PublicLookup } from './public-lookup.js';
import { CopiedCredentials } from './register/copied-credentials.js';
import { RegisterCopy } from './register/register-copy.js';
import { RegisterKeys } from './register/register-keys.js';
import { RegisterPages } from './register/register.pages.js';
import { RenamingMails } from './renaming/renaming-mails.js';
import { RenamingPages } from './renaming/renaming.pages.js';
import { Renamings } from './renaming/renaming.service.js';
import { Register } from './register/register.service.js';
import { RenewalMails } from './renewal-mails.js';

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
