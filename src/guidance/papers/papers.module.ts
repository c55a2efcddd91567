import { Module } from '@nestjs/common';
import { Papers } from './papers.service.js';

@Module({ providers: [Papers], exports: [Papers] })
export class PapersModule {}
