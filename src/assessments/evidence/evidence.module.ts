import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InstrumentModule } from '../instrument/instrument.module.js';
import { LifecycleModule } from '../lifecycle/lifecycle.module.js';
import { EvidenceErasure } from './evidence-erasure.js';
import { EvidenceReading } from './evidence-reading.js';
import { EvidenceUploads } from './evidence-uploads.js';
import { EvidenceEntity } from './evidence.entity.js';
import { EvidencePages } from './evidence.pages.js';
import { EvidenceFiles } from './evidence.service.js';
import { RemovedEvidence } from './removed-evidence.js';

/** The files that prove answers. */
@Module({
  imports: [InstrumentModule, LifecycleModule, TypeOrmModule.forFeature([EvidenceEntity])],
  controllers: [EvidencePages],
  providers: [EvidenceErasure, EvidenceReading, EvidenceFiles, EvidenceUploads, RemovedEvidence],
  exports: [EvidenceErasure, EvidenceReading, EvidenceFiles, EvidenceUploads],
})
export class EvidenceModule {}
