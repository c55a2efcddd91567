import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { CitingTexts, GuidanceModule } from '../../guidance/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { InstrumentModule } from '../instrument/instrument.module.js';
import { Instruments } from '../instrument/instruments.service.js';
import { LifecycleModule } from '../lifecycle/lifecycle.module.js';
import { DraftChange, InstrumentDraft } from './draft.entity.js';
import { draftsInbox } from './drafts.inbox.js';
import { DraftsPages } from './drafts.pages.js';
import { EditingReader } from './editing-reader.js';
import { editingData } from './held-data.queries.js';
import { InstrumentDrafts } from './instrument-drafts.js';
import { itemsCiting } from './items-citing.js';
import { ItemPages } from './item.pages.js';
import { PartsPages } from './parts.pages.js';
import { Retirement } from './retirement.js';
import { SourcePages } from './source.pages.js';
import { VersionsPages } from './versions.pages.js';

/** Versions of the instrument: written by FM4, read by a second person, published, retired. */
@Module({
  imports: [
    GuidanceModule,
    InstrumentModule,
    LifecycleModule,
    TypeOrmModule.forFeature([InstrumentDraft, DraftChange]),
  ],
  controllers: [VersionsPages, SourcePages, ItemPages, PartsPages, DraftsPages],
  providers: [EditingReader, InstrumentDrafts, Retirement],
  exports: [InstrumentDrafts, Retirement],
})
export class EditingModule implements OnModuleInit {
  constructor(
    private readonly personData: PersonData,
    private readonly inbox: StaffInbox,
    private readonly citing: CitingTexts,
    private readonly instruments: Instruments,
  ) {}

  onModuleInit(): void {
    this.personData.register('instrument', editingData);
    this.inbox.register(draftsInbox);
    this.citing.register(itemsCiting(this.instruments));
  }
}
