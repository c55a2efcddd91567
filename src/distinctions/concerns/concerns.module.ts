import { Module } from '@nestjs/common';
import { Concerns } from './concerns.js';

/** What the public says about a company, beside its distinction. */
@Module({ providers: [Concerns], exports: [Concerns] })
export class ConcernsModule {}
