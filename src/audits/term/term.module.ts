import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditPause } from './term.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([AuditPause])] })
export class TermModule {}
