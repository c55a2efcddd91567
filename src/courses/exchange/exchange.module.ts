import { Module } from '@nestjs/common';
import { CatalogueModule } from '../catalogue/catalogue.module.js';
import { CourseExchange } from './course-exchange.service.js';
import { ExchangePages } from './exchange.pages.js';
import { QuestionImportPages } from './question-import.pages.js';

@Module({
  imports: [CatalogueModule],
  controllers: [ExchangePages, QuestionImportPages],
  providers: [CourseExchange],
  exports: [CourseExchange],
})
export class ExchangeModule {}
