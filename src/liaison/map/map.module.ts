import { Module } from '@nestjs/common';
import { VerificationModule } from '../../verification/index.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { MapPages } from './map.pages.js';
import { LiaisonMap } from './map.service.js';

/** The map of the municipalities. */
@Module({ imports: [DirectoryModule, VerificationModule], controllers: [MapPages], providers: [LiaisonMap] })
export class MapModule {}
