import { Module, type OnModuleInit } from '@nestjs/common';
import { PersonData } from '../../accounts/index.js';
import { DistinctionsModule } from '../../distinctions/index.js';
import { AccessPages } from './access.pages.js';
import { ActLogPages } from './act-log.pages.js';
import { actsData } from './held-data.queries.js';

/** The act log, and the records of who came in. */
@Module({ imports: [DistinctionsModule], controllers: [AccessPages, ActLogPages] })
export class AuditTrailModule implements OnModuleInit {
  constructor(private readonly personData: PersonData) {}

  onModuleInit(): void {
    this.personData.register('acts', actsData);
  }
}
