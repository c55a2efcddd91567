import { Module } from '@nestjs/common';
import { CoursesModule } from '../../courses/index.js';
import { InstitutionsModule } from '../institutions/institutions.module.js';
import { MobilityPages } from './mobility.pages.js';

/** The page for people in mobility, its leaflet, and what makes it readable without a network. */
@Module({ imports: [CoursesModule, InstitutionsModule], controllers: [MobilityPages] })
export class MobilityModule {}
