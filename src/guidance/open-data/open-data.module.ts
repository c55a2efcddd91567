import { Module } from '@nestjs/common';
import { InstitutionsModule } from '../institutions/institutions.module.js';
import { ParametersModule } from '../parameters/parameters.module.js';
import { SituationsModule } from '../situations/situations.module.js';
import { WizardModule } from '../wizard/wizard.module.js';
import { OpenDataApi } from './open-data.api.js';
import { OpenDataPages } from './open-data.pages.js';
import { OpenData } from './open-data.service.js';

/** The guidance as open data: one index, and its parts with their versions. */
@Module({
  imports: [InstitutionsModule, ParametersModule, SituationsModule, WizardModule],
  controllers: [OpenDataApi, OpenDataPages],
  providers: [OpenData],
})
export class OpenDataModule {}
