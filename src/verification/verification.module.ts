import { Module } from '@nestjs/common';
import { CodeModule } from './code/code.module.js';
import { DirectoryModule } from './directory/directory.module.js';
import { FileCheckModule } from './file-check/file-check.module.js';

/** What anyone may check without an account. */
@Module({ imports: [CodeModule, FileCheckModule, DirectoryModule], exports: [DirectoryModule] })
export class VerificationModule {}
