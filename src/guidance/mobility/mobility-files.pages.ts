import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { CONFIG, type Config } from '../../config/index.js';
import { Allow, assetUrl, file, Pages, serviceWorker } from '../../web/index.js';
import { home, kept, speak } from './mobility-address.js';

/** What goes along with the pages for people in mobility: to keep them on a phone, and to hand them out on paper. */
@Controller('para-personas')
@Allow('public')
export class MobilityFilesPages {
  private drawn: Promise<Uint8Array> | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly pages: Pages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Its service worker; being here it can serve no other page than these. */
  @Get('trabajador.js')
  worker() {
    return serviceWorker('offline-pages-worker.js');
  }

  /** Two pages in four languages, to be printed and handed out; drawn once, so that nobody who asks is counted. */
  @Get('folleto.pdf')
  async leaflet() {
    this.drawn ??= this.drawLeaflet().catch((error: unknown) => {
      this.drawn = null;
      throw error;
    });
    return file(await this.drawn, { contentType: 'application/pdf', name: 'para-personas.pdf', inline: true });
  }

  /** What makes the page an application on a phone. */
  @Get(':language/app.webmanifest')
  manifest(@Param('language') asked: string, @Req() request: FastifyRequest) {
    const language = speak(asked, request);
    const { t } = this.pages.words(request);
    const bytes = Buffer.from(
      JSON.stringify({
        id: `${home}/${language}`,
        name: t('mobility.app'),
        short_name: t('mobility.app-short'),
        lang: language,
        start_url: `${home}/${language}`,
        scope: `${home}/`,
        display: 'standalone',
        background_color: '#FBF6EC',
        theme_color: '#1F5C63',
        icons: [{ src: assetUrl('favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
      }),
    );
    return file(bytes, {
      contentType: 'application/manifest+json; charset=utf-8',
      name: 'app.webmanifest',
      inline: true,
      headers: kept,
    });
  }

  private async drawLeaflet(): Promise<Uint8Array> {
    const { renderLeaflet } = await import('#templates/guidance/mobility/leaflet.pdf');
    const { issuer, publicUrl } = this.config;
    return renderLeaflet({ issuer: issuer.name, address: publicUrl + home, createdAt: this.clock.now() });
  }
}
