import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PersonData } from '../../accounts/index.js';
import { GuidanceModule } from '../../guidance/index.js';
import { LiaisonModule } from '../../liaison/index.js';
import { ReportedMatters, ReportsModule } from '../../reports/index.js';
import { StaffInbox } from '../../tasks/index.js';
import { ListeningQuarter, ListeningTheme, ListeningVoice } from './listening.entity.js';
import { lateThemesInbox, unsortedVoicesInbox } from './listening.inbox.js';
import { ListeningFm4Pages } from './listening-fm4.pages.js';
import { Listening } from './listening.service.js';
import { OpenListeningPages } from './open-listening.pages.js';
import { Syntheses } from './syntheses.service.js';
import { ThemeMails } from './theme-mails.js';
import { closedThemesOfReport, listeningData } from './themes.queries.js';
import { Themes } from './themes.service.js';
import { VoiceCollector } from './voice-collector.js';
import { VoiceSources } from './voice-sources.js';

/** Listening: what FM4 is told becomes themes, and each that is closed says what changed or why not. */
@Module({
  imports: [
    GuidanceModule,
    LiaisonModule,
    ReportsModule,
    TypeOrmModule.forFeature([ListeningQuarter, ListeningTheme, ListeningVoice]),
  ],
  controllers: [ListeningFm4Pages, OpenListeningPages],
  providers: [Listening, Syntheses, ThemeMails, Themes, VoiceCollector, VoiceSources],
  exports: [Listening, Syntheses, Themes, VoiceCollector],
})
export class ListeningModule implements OnModuleInit {
  constructor(
    private readonly inbox: StaffInbox,
    private readonly matters: ReportedMatters,
    private readonly personData: PersonData,
  ) {}

  onModuleInit(): void {
    this.inbox.register(lateThemesInbox);
    this.inbox.register(unsortedVoicesInbox);
    this.personData.register('listening', listeningData);
    this.matters.answerWith(async (tx, reportId) =>
      (await closedThemesOfReport(tx, reportId)).map(({ id, title, outcome, text, link, closedAt }) => ({
        title,
        outcome,
        text,
        href: link ?? `/escucha#tema-${id}`,
        on: closedAt,
      })),
    );
  }
}
