import { Module } from '@nestjs/common';
import { Bills } from './bills.loader.js';
import { QuotaPages } from './quota.pages.js';

@Module({ controllers: [QuotaPages], providers: [Bills] })
export class QuotaModule {}
