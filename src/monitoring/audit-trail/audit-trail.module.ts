import { Module } from '@nestjs/common';
import { ActLogPages } from './act-log.pages.js';

/** The page of the act log. */
@Module({ controllers: [ActLogPages] })
export class AuditTrailModule {}
