import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CataloguePages } from './catalogue.pages.js';
import { CourseVersionEntity, CourseEntity } from './course.entity.js';
import { CourseCatalogue } from './course-catalogue.service.js';
import { CoursesApi } from './courses.api.js';
import { PublicCourses } from './public-courses.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([CourseEntity, CourseVersionEntity])],
  controllers: [CataloguePages, CoursesApi],
  providers: [CourseCatalogue, PublicCourses],
  exports: [CourseCatalogue, PublicCourses],
})
export class CatalogueModule {}
