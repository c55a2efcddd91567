import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GuidanceContentEntity } from '../edition.entity.js';
import { Papers, PapersLoader } from './papers.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([GuidanceContentEntity])],
  providers: [Papers, PapersLoader],
  exports: [Papers],
})
export class PapersModule {}
