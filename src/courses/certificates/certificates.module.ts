import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CertificateEntity } from './certificate.entity.js';
import { CertificateHandlers } from './certificate-handlers.js';
import { CertificateDocuments } from './certificate-documents.service.js';
import { CertificateMail } from './certificate-mail.service.js';
import { CertificateVerificationPages } from './certificate-verification.pages.js';
import { Certificates } from './certificates.service.js';
import { Courses } from './courses.service.js';
import { MyCertificatesPages } from './my-certificates.pages.js';

@Module({
  imports: [CatalogueModule, TypeOrmModule.forFeature([CertificateEntity])],
  controllers: [CertificateVerificationPages, MyCertificatesPages],
  providers: [CertificateDocuments, CertificateHandlers, CertificateMail, Certificates, Courses],
  exports: [CertificateDocuments, CertificateHandlers, Certificates, Courses],
})
export class CertificatesModule {}
