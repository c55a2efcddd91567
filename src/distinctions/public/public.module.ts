import { Module } from '@nestjs/common';
import { PublicDistinctions } from './public-distinctions.js';
import { PublicLookup } from './public-lookup.js';

/** Public reads of distinctions, by code. */
@Module({ providers: [PublicDistinctions, PublicLookup], exports: [PublicDistinctions, PublicLookup] })
export class PublicModule {}
