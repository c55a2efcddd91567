import { Module } from '@nestjs/common';
import { KeptPages } from './kept-pages.js';

@Module({ providers: [KeptPages], exports: [KeptPages] })
export class KeptPagesModule {}
