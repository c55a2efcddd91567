import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AssessmentsModule } from '../../assessments/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { CaseFileModule } from '../case-file/case-file.module.js';
import { CaseFileParts } from '../case-file/case-file-parts.js';
import { CasesModule } from '../cases/cases.module.js';
import { AgreementPages } from './agreement.pages.js';
import { agreementPart } from './agreement.part.js';
import { readingsPending } from './agreement.pending.js';
import { AgreementReader } from './agreement-reader.js';
import { Calibration, CalibrationItem, CalibrationScoreRow } from './calibration.entity.js';
import { CalibrationPages } from './calibration.pages.js';
import { calibrationPending } from './calibration.pending.js';
import { Calibrations } from './calibrations.service.js';
import { SecondReading, SecondReadingItem } from './second-reading.entity.js';
import { SecondReadings } from './second-readings.service.js';

/** How far auditors agree. */
@Module({
  imports: [
    TypeOrmModule.forFeature([SecondReading, SecondReadingItem, Calibration, CalibrationItem, CalibrationScoreRow]),
    AssessmentsModule,
    CasesModule,
    CaseFileModule,
  ],
  controllers: [CalibrationPages, AgreementPages],
  providers: [AgreementReader, Calibrations, SecondReadings],
  exports: [SecondReadings],
})
export class AgreementModule implements OnModuleInit {
  constructor(
    private readonly inbox: StaffInbox,
    private readonly caseFile: CaseFileParts,
    private readonly calibrations: Calibrations,
  ) {}

  onModuleInit(): void {
    this.inbox.register(readingsPending);
    this.inbox.register(calibrationPending(this.calibrations));
    this.caseFile.register(agreementPart);
  }
}
