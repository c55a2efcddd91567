import { Module } from '@nestjs/common';
import { ConditionFacts } from './condition-facts.js';

/** The conditions of levels: what is known about each, and whether it is met. */
@Module({ providers: [ConditionFacts], exports: [ConditionFacts] })
export class ConditionsModule {}
