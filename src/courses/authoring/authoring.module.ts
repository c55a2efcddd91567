import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type HeldData, ofAccount, PersonData } from '../../accounts/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { MediaModule } from '../media/media.module.js';
import { AuthoringReader } from './authoring-reader.js';
import { CourseDrafts } from './course-drafts.js';
import { DraftBeginnings } from './draft-beginnings.js';
import { AuthoringPages } from './courses.pages.js';
import { CourseDraftChangeEntity, CourseDraftEntity } from './draft.entity.js';
import { workOf } from './draft.queries.js';
import { draftsInbox } from './drafts.inbox.js';
import { DraftsPages } from './drafts.pages.js';
import { FactsPages } from './facts.pages.js';
import { LessonsPages } from './lessons.pages.js';
import { MediaPages } from './media.pages.js';
import { PartSaving } from './part-saving.js';
import { QuestionsPages } from './questions.pages.js';
import { TextsPages } from './texts.pages.js';

/** Who wrote and published versions of courses: ids that lead nowhere once the account is gone. */
const authoringData: readonly HeldData[] = [
  {
    key: 'versions',
    columns: [
      ...['part', 'changed_by'].map((column) => `course_draft_changes.${column}`),
      ...['proposed_by', 'decided_by', 'note', 'returned_reason'].map((column) => `course_drafts.${column}`),
      ...['published_by', 'note'].map((column) => `course_versions.${column}`),
    ],
    find: ofAccount(workOf),
    fate: 'unlinked',
  },
];

/** Versions of courses: written by FM4, read by a second person, published. */
@Module({
  imports: [CatalogueModule, MediaModule, TypeOrmModule.forFeature([CourseDraftEntity, CourseDraftChangeEntity])],
  controllers: [MediaPages, FactsPages, LessonsPages, QuestionsPages, TextsPages, DraftsPages, AuthoringPages],
  providers: [AuthoringReader, CourseDrafts, DraftBeginnings, PartSaving],
  exports: [CourseDrafts, DraftBeginnings],
})
export class AuthoringModule implements OnModuleInit {
  constructor(
    private readonly personData: PersonData,
    private readonly inbox: StaffInbox,
  ) {}

  onModuleInit(): void {
    this.personData.register('authoring', authoringData);
    this.inbox.register(draftsInbox);
  }
}
