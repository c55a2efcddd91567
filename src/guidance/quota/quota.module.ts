import { Module } from '@nestjs/common';
import { QuotaPages } from './quota.pages.js';

@Module({ controllers: [QuotaPages] })
export class QuotaModule {}
