import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type HeldData, ofAccount, PersonData } from '../../accounts/index.js';
import { CourseMedia } from './course-media.js';
import { CourseMediumEntity } from './media.entity.js';
import { MediaFilesPages } from './media-files.pages.js';
import { mediaAddedBy } from './media.queries.js';

const mediaData: readonly HeldData[] = [
  { key: 'added', columns: ['course_media.added_by'], find: ofAccount(mediaAddedBy), fate: 'unlinked' },
];

/** Pictures, recordings and files of courses. */
@Module({
  imports: [TypeOrmModule.forFeature([CourseMediumEntity])],
  controllers: [MediaFilesPages],
  providers: [CourseMedia],
  exports: [CourseMedia],
})
export class MediaModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('course-media', mediaData);
  }
}
