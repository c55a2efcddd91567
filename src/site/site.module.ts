import { Module } from '@nestjs/common';
import { DevelopmentModule } from './development/development.module.js';
import { SitePages } from './site.pages.js';

@Module({ imports: [DevelopmentModule], controllers: [SitePages] })
export class SiteModule {}
