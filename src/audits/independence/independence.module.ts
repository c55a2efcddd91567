import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Advisory, AuditAssignment, AuditConflict } from './independence.entity.js';

/** The rule of independence and the facts it is judged by. */
@Module({ imports: [TypeOrmModule.forFeature([Advisory, AuditAssignment, AuditConflict])] })
export class IndependenceModule {}
