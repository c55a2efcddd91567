import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InstrumentModule } from '../instrument/instrument.module.js';
import { LifecycleModule } from '../lifecycle/lifecycle.module.js';
import { EvidenceEntity } from './evidence.entity.js';
import { EvidencePages, StaffEvidencePages } from './evidence.pages.js';
import { EvidenceFiles } from './evidence.service.js';
import { RemovedEvidence } from './removed-evidence.js';

/** The files that prove answers. */
@Module({
  imports: [InstrumentModule, LifecycleModule, TypeOrmModule.forFeature([EvidenceEntity])],
  controllers: [EvidencePages, StaffEvidencePages],
  providers: [EvidenceFiles, RemovedEvidence],
  exports: [EvidenceFiles],
})
export class EvidenceModule {}
