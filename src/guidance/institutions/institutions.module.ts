import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InstitutionEntity } from './institution.entity.js';
import { InstitutionsLoader } from './institutions.loader.js';
import { InstitutionsPages } from './institutions.pages.js';
import { Institutions } from './institutions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([InstitutionEntity])],
  controllers: [InstitutionsPages],
  providers: [Institutions, InstitutionsLoader],
  exports: [Institutions],
})
export class InstitutionsModule {}
