import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { CoursesModule, PublicCourses } from '../../courses/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { PastReviewEntity } from '../edition.entity.js';
import { FrameworkModule } from '../framework/framework.module.js';
import { PapersModule } from '../papers/papers.module.js';
import { SituationsModule } from '../situations/situations.module.js';
import { WizardModule } from '../wizard/wizard.module.js';
import { CitingTexts } from './citing-texts.js';
import { GuidanceDraftChangeEntity, GuidanceDraftEntity } from './draft.entity.js';
import { draftsInbox } from './drafts.inbox.js';
import { DraftsPages } from './drafts.pages.js';
import { GuidanceDrafts } from './drafts.service.js';
import { guidanceData } from './held-data.queries.js';
import { DraftImpact } from './impact.service.js';
import { lessonsCiting } from './lesson-citing.js';
import { reviewsInbox } from './reviews.inbox.js';
import { ReviewListPages } from './review-list.pages.js';
import { ReviewPages } from './review.pages.js';
import { ReviewMails } from './review-mails.js';
import { Reviews } from './reviews.service.js';
import { VersionsPages } from './versions.pages.js';

/** The review of the guidance's texts, and their drafts: written by one person, published by another. */
@Module({
  imports: [
    CoursesModule,
    FrameworkModule,
    PapersModule,
    SituationsModule,
    WizardModule,
    TypeOrmModule.forFeature([GuidanceDraftChangeEntity, GuidanceDraftEntity, PastReviewEntity]),
  ],
  // drafts stand under an address of their own, before `:kind/:slug`
  controllers: [ReviewListPages, DraftsPages, ReviewPages, VersionsPages],
  providers: [CitingTexts, DraftImpact, GuidanceDrafts, ReviewMails, Reviews],
  exports: [CitingTexts, GuidanceDrafts],
})
export class EditingModule implements OnModuleInit {
  constructor(
    private readonly pending: StaffInbox,
    private readonly personData: PersonData,
    private readonly citing: CitingTexts,
    private readonly courses: PublicCourses,
  ) {}

  onModuleInit(): void {
    this.pending.register(reviewsInbox);
    this.pending.register(draftsInbox);
    this.personData.register('guidance', guidanceData);
    this.citing.register(lessonsCiting(this.courses));
  }
}
