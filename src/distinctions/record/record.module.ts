import { Module, type OnModuleInit } from '@nestjs/common';
import { PersonData } from '../../accounts/index.js';
import { CompanyFolder } from '../../companies/index.js';
import { AnswerFilePages } from './answer-file.pages.js';
import { distinctionsData } from './held-data.queries.js';
import { ConcernsModule } from '../concerns/concerns.module.js';
import { HearingModule } from '../hearing/hearing.module.js';
import { ProposalsModule } from '../proposals/proposals.module.js';
import { distinctionsFolder } from './record-folder.js';
import { RecordPages } from './record.pages.js';

/** FM4's record of distinctions. */
@Module({ imports: [HearingModule, ConcernsModule, ProposalsModule], controllers: [AnswerFilePages, RecordPages] })
export class RecordModule implements OnModuleInit {
  constructor(
    private readonly personData: PersonData,
    private readonly folder: CompanyFolder,
  ) {}

  onModuleInit(): void {
    this.personData.register('distinctions', distinctionsData);
    this.folder.register(distinctionsFolder);
  }
}
