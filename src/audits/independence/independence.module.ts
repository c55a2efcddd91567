import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Advisory, AuditAssignment, AuditConflict, ImpartialityStatement } from './independence.entity.js';

/** The rule of independence and the facts it is judged by. */
@Module({ imports: [TypeOrmModule.forFeature([Advisory, AuditAssignment, AuditConflict, ImpartialityStatement])] })
export class IndependenceModule {}
