import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ControlModule } from '../control/control.module.js';
import { PlanningModule } from '../planning/planning.module.js';
import { PreferencesModule } from '../preferences/preferences.module.js';
import { CataloguePages } from './catalogue.pages.js';
import { Catalogue } from './catalogue.service.js';
import { MailComposer } from './composer.service.js';
import { Previews } from './previews.service.js';
import { ReminderText } from './reminder-text.entity.js';
import { Texts } from './texts.service.js';

/** The words of mails, and mails composed of them. */
@Module({
  imports: [PlanningModule, ControlModule, PreferencesModule, TypeOrmModule.forFeature([ReminderText])],
  controllers: [CataloguePages],
  providers: [Texts, MailComposer, Previews, Catalogue],
  exports: [MailComposer],
})
export class MailTemplatesModule {}
