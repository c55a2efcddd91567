import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditOffer, AuditorCompetence } from './competence.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([AuditorCompetence, AuditOffer])] })
export class CompetenceModule {}
