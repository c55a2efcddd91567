import { Module } from '@nestjs/common';
import { AuthoringModule } from '../authoring/authoring.module.js';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { MediaModule } from '../media/media.module.js';
import { CourseArrivals } from './course-arrivals.service.js';
import { CourseExchange } from './course-exchange.service.js';
import { ExchangePages } from './exchange.pages.js';
import { QuestionImportPages } from './question-import.pages.js';

@Module({
  imports: [CatalogueModule, MediaModule, AuthoringModule],
  controllers: [ExchangePages, QuestionImportPages],
  providers: [CourseArrivals, CourseExchange],
  exports: [CourseExchange],
})
export class ExchangeModule {}
