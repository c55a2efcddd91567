import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FrameworkLoader } from './framework.loader.js';
import { FrameworkPages } from './framework.pages.js';
import { LegalFramework } from './framework.service.js';
import { SectionEntity } from './section.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([SectionEntity])],
  controllers: [FrameworkPages],
  providers: [LegalFramework, FrameworkLoader],
  exports: [LegalFramework],
})
export class FrameworkModule {}
