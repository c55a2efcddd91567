import { Module } from '@nestjs/common';
import { AnsweringModule } from '../answering/answering.module.js';
import { ComparisonModule } from '../comparison/comparison.module.js';
import { LevelPages } from './level.pages.js';

/** What the answers reach, and the way to the next level. */
@Module({ imports: [AnsweringModule, ComparisonModule], controllers: [LevelPages] })
export class LevelModule {}
