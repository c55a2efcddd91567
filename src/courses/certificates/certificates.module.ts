import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { StaffInbox } from '../../tasks/index.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CertificateEntity, CertificateUseEntity, CertificateWithdrawalEntity } from './certificate.entity.js';
import { EnrollingModule } from '../enrolling/enrolling.module.js';
import { CertificateCredentials } from './certificate-credentials.js';
import { CertificateEnds } from './certificate-ends.service.js';
import { CertificateHandlers } from './certificate-handlers.js';
import { CertificateDocuments } from './certificate-documents.service.js';
import { CertificateMail } from './certificate-mail.service.js';
import { CertificateVerificationPages } from './certificate-verification.pages.js';
import { Certificates } from './certificates.service.js';
import { Courses } from './courses.service.js';
import { MyCertificatesPages } from './my-certificates.pages.js';
import { Renewals } from './renewals.service.js';
import { WithdrawalsPages } from './withdrawals.pages.js';
import { withdrawalsPending } from './withdrawals.pending.js';
import { Withdrawals } from './withdrawals.service.js';

@Module({
  imports: [
    CatalogueModule,
    EnrollingModule,
    TypeOrmModule.forFeature([CertificateEntity, CertificateUseEntity, CertificateWithdrawalEntity]),
  ],
  controllers: [CertificateVerificationPages, MyCertificatesPages, WithdrawalsPages],
  providers: [
    CertificateCredentials,
    CertificateDocuments,
    CertificateEnds,
    CertificateHandlers,
    CertificateMail,
    Certificates,
    Courses,
    Renewals,
    Withdrawals,
  ],
  exports: [CertificateCredentials, CertificateDocuments, CertificateHandlers, Certificates, Courses, Withdrawals],
})
export class CertificatesModule implements OnModuleInit {
  constructor(private readonly inbox: StaffInbox) {}

  onModuleInit(): void {
    this.inbox.register(withdrawalsPending);
  }
}
