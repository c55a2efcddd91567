import { Module, type OnModuleInit } from '@nestjs/common';
import { CompanyFolder } from '../../companies/index.js';
import { HearingModule } from '../hearing/hearing.module.js';
import { distinctionsFolder } from './record-folder.js';
import { RecordPages } from './record.pages.js';

/** FM4's record of distinctions. */
@Module({ imports: [HearingModule], controllers: [RecordPages] })
export class RecordModule implements OnModuleInit {
  constructor(private readonly folder: CompanyFolder) {}

  onModuleInit(): void {
    this.folder.register(distinctionsFolder);
  }
}
