import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { AssessmentsModule } from '../../assessments/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { AgreementDocuments } from './agreement-documents.js';
import {
  LiaisonAgreementEntity,
  LiaisonAllyEntity,
  LiaisonCommitmentEntity,
  LiaisonProofFileEntity,
} from './agreement.entity.js';
import { AgreementMails } from './agreement-mails.js';
import { Agreements } from './agreements.service.js';
import { AllyPeople } from './ally-people.js';
import { overdueCommitments } from './commitments.pending.js';
import { Commitments } from './commitments.service.js';
import { OwnCommitmentPages, StaffCommitmentPages } from './commitments.pages.js';
import { agreementsData } from './held-data.queries.js';
import { OwnAgreementPages } from './own-agreements.pages.js';
import { ProofFiles } from './proof-files.js';
import { StaffAgreementPages } from './staff-agreements.pages.js';

/** What FM4 and its allies agree, and whether it was kept. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      LiaisonAllyEntity,
      LiaisonAgreementEntity,
      LiaisonCommitmentEntity,
      LiaisonProofFileEntity,
    ]),
    AssessmentsModule,
  ],
  controllers: [OwnAgreementPages, OwnCommitmentPages, StaffAgreementPages, StaffCommitmentPages],
  providers: [Agreements, Commitments, ProofFiles, AllyPeople, AgreementMails, AgreementDocuments],
  exports: [Agreements, Commitments, ProofFiles, AllyPeople],
})
export class AgreementsModule implements OnModuleInit {
  constructor(
    private readonly personData: PersonData,
    private readonly inbox: StaffInbox,
  ) {}

  onModuleInit(): void {
    this.personData.register('liaison-agreements', agreementsData);
    this.inbox.register(overdueCommitments);
  }
}
