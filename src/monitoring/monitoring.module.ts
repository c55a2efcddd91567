import { Module } from '@nestjs/common';
import { AuditTrailModule } from './audit-trail/audit-trail.module.js';

@Module({ imports: [AuditTrailModule] })
export class MonitoringModule {}
