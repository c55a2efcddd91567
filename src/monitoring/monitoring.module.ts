import { Module } from '@nestjs/common';
import { AuditTrailModule } from './audit-trail/audit-trail.module.js';
import { StatusModule } from './status/status.module.js';
import { StorageModule } from './storage/storage.module.js';

@Module({ imports: [AuditTrailModule, StorageModule, StatusModule] })
export class MonitoringModule {}
