import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KeptPagesModule } from '../kept-pages.module.js';
import { ParametersModule } from '../parameters/parameters.module.js';
import { FiguresPages } from './figures.pages.js';
import { FrameworkLoader } from './framework.loader.js';
import { FrameworkPages } from './framework.pages.js';
import { LegalFramework } from './framework.service.js';
import { SectionEntity } from './section.entity.js';

@Module({
  imports: [KeptPagesModule, ParametersModule, TypeOrmModule.forFeature([SectionEntity])],
  controllers: [FiguresPages, FrameworkPages],
  providers: [LegalFramework, FrameworkLoader],
  exports: [LegalFramework],
})
export class FrameworkModule {}
