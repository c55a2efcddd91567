import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { MinutesModule } from '../minutes/minutes.module.js';
import { DecisionLetter } from './letter.entity.js';
import { LettersPages } from './letters.pages.js';
import { DecisionLetters } from './letters.service.js';

/** Letters of decisions, for the company. */
@Module({
  imports: [TypeOrmModule.forFeature([DecisionLetter]), CasesModule, MinutesModule],
  controllers: [LettersPages],
  providers: [DecisionLetters],
  exports: [DecisionLetters],
})
export class LettersModule {}
