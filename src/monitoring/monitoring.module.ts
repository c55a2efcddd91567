import { Module } from '@nestjs/common';
import { ActLogPages } from './audit-trail/act-log.pages.js';

@Module({ controllers: [ActLogPages] })
export class MonitoringModule {}
