import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CoursesModule } from '../../courses/index.js';
import { InstrumentModule } from '../instrument/instrument.module.js';
import { LifecycleModule } from '../lifecycle/lifecycle.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { DocumentPages } from './documents.pages.js';
import { EvidenceDocuments } from './evidence-documents.js';
import { EvidenceErasure } from './evidence-erasure.js';
import { EvidenceLibrary } from './evidence-library.js';
import { EvidenceReading } from './evidence-reading.js';
import { EvidenceUploads } from './evidence-uploads.js';
import { EvidenceWriter } from './evidence-writer.js';
import { EvidenceEntity } from './evidence.entity.js';
import { EvidencePages } from './evidence.pages.js';
import { EvidenceFiles } from './evidence.service.js';
import { HeldCourses } from './held-courses.js';
import { HeldEvidence } from './held-evidence.js';
import { InfectedMails } from './infected-mails.js';
import { MoreEvidencePages } from './more-evidence.pages.js';
import { PendingEvidence } from './pending-evidence.js';
import { PendingEvidenceEntity } from './pending-evidence.entity.js';
import { RemovedEvidence } from './removed-evidence.js';
import { VirusScans } from './virus-scans.js';

/** The files that prove answers. */
@Module({
  imports: [
    InstrumentModule,
    LifecycleModule,
    IntakeModule,
    CoursesModule,
    TypeOrmModule.forFeature([EvidenceEntity, PendingEvidenceEntity]),
  ],
  controllers: [EvidencePages, DocumentPages, MoreEvidencePages],
  providers: [
    EvidenceDocuments,
    EvidenceErasure,
    EvidenceFiles,
    EvidenceLibrary,
    EvidenceReading,
    EvidenceUploads,
    EvidenceWriter,
    HeldCourses,
    HeldEvidence,
    InfectedMails,
    PendingEvidence,
    RemovedEvidence,
    VirusScans,
  ],
  exports: [
    EvidenceDocuments,
    EvidenceErasure,
    EvidenceReading,
    EvidenceFiles,
    EvidenceUploads,
    HeldEvidence,
    VirusScans,
  ],
})
export class EvidenceModule {}
