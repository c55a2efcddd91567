import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { CoursesModule } from '../../courses/index.js';
import { CredentialsModule } from '../credentials/credentials.module.js';
import { CourseCredentialsApi } from './course-credentials.api.js';
import { CourseCredentialEntity, CourseStatusPlaceEntity } from './course-credentials.entity.js';
import { CourseCredentials } from './course-credentials.service.js';
import { CourseStatusLists } from './course-status-lists.js';
import { courseCredentialsData } from './person-data.js';

/** Open Badges credentials of course certificates, signed with the keys of distinctions. */
@Module({
  imports: [
    TypeOrmModule.forFeature([CourseCredentialEntity, CourseStatusPlaceEntity]),
    CoursesModule,
    CredentialsModule,
  ],
  controllers: [CourseCredentialsApi],
  providers: [CourseCredentials, CourseStatusLists],
  exports: [CourseCredentials, CourseStatusLists],
})
export class CourseCredentialsModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('course-credentials', courseCredentialsData);
  }
}
