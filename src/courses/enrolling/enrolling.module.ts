import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { EnrolApi } from './enrol.api.js';
import { EnrolmentEntity } from './enrolment.entity.js';
import { EnrolmentLookup } from './enrolment-lookup.service.js';
import { EnrolmentMails } from './enrolment-mails.service.js';
import { EnrolmentsPages } from './enrolments.pages.js';
import { Enrolments } from './enrolments.service.js';
import { SelfEnrolmentPages } from './self-enrolment.pages.js';
import { SelfEnrolment } from './self-enrolment.service.js';

@Module({
  imports: [CatalogueModule, TypeOrmModule.forFeature([EnrolmentEntity])],
  controllers: [EnrolmentsPages, SelfEnrolmentPages, EnrolApi],
  providers: [EnrolmentLookup, EnrolmentMails, Enrolments, SelfEnrolment],
  exports: [Enrolments, EnrolmentLookup, SelfEnrolment, EnrolmentMails],
})
export class EnrollingModule {}
