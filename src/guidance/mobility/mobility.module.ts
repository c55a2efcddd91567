import { Module } from '@nestjs/common';
import { CoursesModule } from '../../courses/index.js';
import { FrameworkModule } from '../framework/framework.module.js';
import { InstitutionsModule } from '../institutions/institutions.module.js';
import { KeptPagesModule } from '../kept-pages.module.js';
import { PapersModule } from '../papers/papers.module.js';
import { MobilityFilesPages } from './mobility-files.pages.js';
import { MobilityPages } from './mobility.pages.js';
import { PeopleTexts } from './people-texts.service.js';

/** The pages for people in mobility, their leaflet, and what makes them readable without a network. */
@Module({
  imports: [CoursesModule, FrameworkModule, InstitutionsModule, KeptPagesModule, PapersModule],
  controllers: [MobilityFilesPages, MobilityPages],
  providers: [PeopleTexts],
})
export class MobilityModule {}
