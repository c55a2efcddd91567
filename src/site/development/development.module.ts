import { Module } from '@nestjs/common';
import { DevelopmentPages } from './development.pages.js';

@Module({ controllers: [DevelopmentPages] })
export class DevelopmentModule {}
