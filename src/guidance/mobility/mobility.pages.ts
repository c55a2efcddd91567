import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Get, Inject, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Clock } from '#libs/clock';
import { MobilityPage } from '#templates/guidance/mobility/mobility.page';
import type { Language } from '#templates/page';
import { CONFIG, type Config } from '../../config/index.js';
import { PublicCourses } from '../../courses/index.js';
import { anonymous } from '../../database/index.js';
import { Allow, assetsFolder, assetUrl, file, notFound, Pages, redirect, view } from '../../web/index.js';
import { Institutions } from '../institutions/institutions.service.js';
import { isMobilityLanguage, mobilityLanguages, preferredLanguage } from './mobility.rules.js';
import { mobilityPage } from './mobility.views.js';

const home = '/para-personas';
/** Others and the browser may keep the page for so long: what this device keeps for reading offline is fetched once. */
const kept = { 'cache-control': 'public, max-age=300' };

/**
 * For people in mobility: one page in four languages. It asks for nothing and stores nothing: no account, no cookie, no search,
 * and the language stands in the address.
 */
@Controller('para-personas')
@Allow('public')
export class MobilityPages {
  private drawn: Promise<Uint8Array> | null = null;

  constructor(
    private readonly courses: PublicCourses,
    private readonly institutions: Institutions,
    private readonly clock: Clock,
    private readonly pages: Pages,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** To the language that the browser prefers; nothing is remembered of it. */
  @Get()
  choose(@Req() request: FastifyRequest) {
    return redirect(`${home}/${preferredLanguage(request.headers['accept-language'])}`);
  }

  /** Its service worker; being here it can serve no other page than these. */
  @Get('trabajador.js')
  async worker() {
    const bytes = await readFile(join(assetsFolder, 'scripts/offline-pages-worker.js'));
    return file(bytes, {
      contentType: 'text/javascript; charset=utf-8',
      name: 'trabajador.js',
      inline: true,
      headers: { 'content-security-policy': "default-src 'none'; connect-src 'self'", 'cache-control': 'no-cache' },
    });
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
    const language = languageIn(asked);
    request.language = language;
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

  @Get(':language')
  async show(@Param('language') asked: string, @Req() request: FastifyRequest) {
    const language = languageIn(asked);
    request.language = language;
    // the address says the language: a `?lang=` beside it must not be kept in a cookie
    request.query = {};
    const course = (await this.courses.all()).find(
      ({ group, withoutAccount, state }) => group === 'people-in-mobility' && withoutAccount && state === 'published',
    );
    const institutions = await this.institutions.list(anonymous, '');
    return view(MobilityPage, mobilityPage(language, course ?? null, institutions), { headers: kept });
  }

  private async drawLeaflet(): Promise<Uint8Array> {
    const { renderLeaflet } = await import('#templates/guidance/mobility/leaflet.pdf');
    const { issuer, publicUrl } = this.config;
    return renderLeaflet({ issuer: issuer.name, address: publicUrl + home, createdAt: this.clock.now() });
  }
}

function languageIn(asked: string): Language {
  if (!isMobilityLanguage(asked)) throw notFound();
  return mobilityLanguages.find((one) => one === asked)!;
}
