import { Module } from '@nestjs/common';
import { ActLogPages } from './act-log.pages.js';

@Module({ controllers: [ActLogPages] })
export class MonitoringModule {}
