import { Module } from '@nestjs/common';
import { GuidanceModule } from '../../guidance/index.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { KitPages } from './kit.pages.js';

/** What a liaison takes along: printed, or without a network. */
@Module({ imports: [DirectoryModule, GuidanceModule], controllers: [KitPages] })
export class FieldKitModule {}
