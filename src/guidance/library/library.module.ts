import { Module } from '@nestjs/common';
import { FrameworkModule } from '../framework/framework.module.js';
import { KeptPagesModule } from '../kept-pages.module.js';
import { PapersModule } from '../papers/papers.module.js';
import { SituationsModule } from '../situations/situations.module.js';
import { LibraryPages } from './library.pages.js';

@Module({ imports: [FrameworkModule, KeptPagesModule, PapersModule, SituationsModule], controllers: [LibraryPages] })
export class LibraryModule {}
