import { Module } from '@nestjs/common';
import { AuthoringModule } from './authoring/authoring.module.js';
import { CatalogueModule } from './catalogue/catalogue.module.js';
import { CertificatesModule } from './certificates/certificates.module.js';
import { Dc3Module } from './dc3/dc3.module.js';
import { EnrollingModule } from './enrolling/enrolling.module.js';
import { ImportingModule } from './importing/importing.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { InsightModule } from './insight/insight.module.js';
import { JoiningModule } from './joining/joining.module.js';
import { LearningModule } from './learning/learning.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { StandingModule } from './standing/standing.module.js';
import { SurveysModule } from './surveys/surveys.module.js';
import { MediaModule } from './media/media.module.js';
import { OpenModule } from './open/open.module.js';

/** Courses: catalogue, enrolments, certificates, player and quiz, what needs no account, the company's view. */
@Module({
  imports: [
    CatalogueModule,
    MediaModule,
    AuthoringModule,
    ExchangeModule,
    EnrollingModule,
    ImportingModule,
    JoiningModule,
    StandingModule,
    CertificatesModule,
    SurveysModule,
    LearningModule,
    OpenModule,
    InsightModule,
    Dc3Module,
    SessionsModule,
  ],
  exports: [
    CatalogueModule,
    EnrollingModule,
    JoiningModule,
    StandingModule,
    CertificatesModule,
    LearningModule,
    SessionsModule,
  ],
})
export class CoursesModule {}
