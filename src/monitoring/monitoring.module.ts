import { Module } from '@nestjs/common';
import { AuditTrailModule } from './audit-trail/audit-trail.module.js';
import { DonorReportModule } from './donor-report/donor-report.module.js';
import { IndicatorsModule } from './indicators/indicators.module.js';
import { ListeningModule } from './listening/listening.module.js';
import { LogsModule } from './logs/logs.module.js';
import { OpenFiguresModule } from './open-figures/open-figures.module.js';
import { FollowUpModule } from './follow-up/follow-up.module.js';
import { StatusModule } from './status/status.module.js';
import { StorageModule } from './storage/storage.module.js';
import { GroupSurveysModule } from './surveys/surveys.module.js';

@Module({
  imports: [
    AuditTrailModule,
    StorageModule,
    StatusModule,
    GroupSurveysModule,
    FollowUpModule,
    LogsModule,
    IndicatorsModule,
    DonorReportModule,
    OpenFiguresModule,
    ListeningModule,
  ],
  exports: [GroupSurveysModule, FollowUpModule],
})
export class MonitoringModule {}
