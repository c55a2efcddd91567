import { Module } from '@nestjs/common';
import { FileExaminer } from './file-examiner.js';
import { FileIntake } from './file-intake.js';
import { SentFiles } from './sent-files.js';

/** What becomes of a file before it is kept: recognized, made clean, looked at for viruses and numbers of people. */
@Module({ providers: [FileExaminer, FileIntake, SentFiles], exports: [FileIntake, SentFiles] })
export class IntakeModule {}
