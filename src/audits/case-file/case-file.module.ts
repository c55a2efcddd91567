import { Module } from '@nestjs/common';
import { CaseFileParts } from './case-file-parts.js';

@Module({ providers: [CaseFileParts], exports: [CaseFileParts] })
export class CaseFileModule {}
