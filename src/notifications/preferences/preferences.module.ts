import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PlanningModule } from '../planning/planning.module.js';
import { AccountPreferencePages } from './account-preferences.pages.js';
import { MailHeaders } from './mail-headers.service.js';
import { MailPreference } from './mail-preference.entity.js';
import { MailPreferencePages } from './preferences.pages.js';
import { MailPreferences } from './preferences.service.js';

/** Which mails a reader wants, and how a mail says so. */
@Module({
  imports: [PlanningModule, TypeOrmModule.forFeature([MailPreference])],
  controllers: [MailPreferencePages, AccountPreferencePages],
  providers: [MailHeaders, MailPreferences],
  exports: [MailHeaders, MailPreferences],
})
export class PreferencesModule {}
