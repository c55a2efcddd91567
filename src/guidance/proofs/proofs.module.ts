import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { WizardModule } from '../wizard/wizard.module.js';
import { ProofEntity } from './proof.entity.js';
import { ProofsPages } from './proofs.pages.js';
import { Proofs } from './proofs.service.js';

/** Dated proofs of what the guidance answered. */
@Module({
  imports: [WizardModule, TypeOrmModule.forFeature([ProofEntity])],
  controllers: [ProofsPages],
  providers: [Proofs],
  exports: [Proofs],
})
export class ProofsModule {}
