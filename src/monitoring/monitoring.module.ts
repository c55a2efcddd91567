import { Module } from '@nestjs/common';
import { AuditTrailModule } from './audit-trail/audit-trail.module.js';
import { FollowUpModule } from './follow-up/follow-up.module.js';
import { StorageModule } from './storage/storage.module.js';
import { GroupSurveysModule } from './surveys/surveys.module.js';

@Module({
  imports: [AuditTrailModule, StorageModule, GroupSurveysModule, FollowUpModule],
  exports: [GroupSurveysModule, FollowUpModule],
})
export class MonitoringModule {}
