import { Controller, Get, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { HelpPage } from '#templates/guidance/mobility/help.page';
import { MobilityPage } from '#templates/guidance/mobility/mobility.page';
import { NearPage } from '#templates/guidance/mobility/near.page';
import { PublicCourses } from '../../courses/index.js';
import { anonymous } from '../../database/index.js';
import { Allow, redirect, view } from '../../web/index.js';
import { articleAnchors } from '../framework/anchors.views.js';
import { KeptPages } from '../kept-pages.js';
import { LegalFramework } from '../framework/framework.service.js';
import { Institutions } from '../institutions/institutions.service.js';
import { Papers } from '../papers/papers.service.js';
import { preferredLanguage } from './mobility.rules.js';
import { home, kept, speak } from './mobility-address.js';
import { helpPage, mobilityPage, nearPage } from './mobility.views.js';
import { PeopleTexts } from './people-texts.service.js';

/**
 * For people in mobility: three pages in four languages. They ask for nothing and store nothing: no account, no cookie, no
 * search; the language stands in the address, and what is chosen on a page stays on the device.
 */
@Controller('para-personas')
@Allow('public')
export class MobilityPages {
  constructor(
    private readonly courses: PublicCourses,
    private readonly framework: LegalFramework,
    private readonly institutions: Institutions,
    private readonly papers: Papers,
    private readonly texts: PeopleTexts,
    private readonly pages: KeptPages,
  ) {}

  /** To the language that the browser prefers; nothing is remembered of it. */
  @Get()
  choose(@Req() request: FastifyRequest) {
    return redirect(`${home}/${preferredLanguage(request.headers['accept-language'])}`);
  }

  @Get(':language')
  async show(@Param('language') asked: string, @Req() request: FastifyRequest) {
    const language = speak(asked, request);
    this.pages.keepHere(request);
    const course = (await this.courses.all()).find(
      ({ group, withoutAccount, state }) => group === 'people-in-mobility' && withoutAccount && state === 'published',
    );
    const { rights } = this.texts.content;
    const { papers } = await this.papers.read(anonymous);
    const props = mobilityPage(language, course ?? null, { rights, papers, anchors: await this.anchors() });
    return view(MobilityPage, props, { headers: kept });
  }

  /** What to do when something goes wrong, step by step. */
  @Get(':language/ayuda')
  async help(@Param('language') asked: string, @Req() request: FastifyRequest) {
    const language = speak(asked, request);
    this.pages.keepHere(request);
    const institutions = await this.institutions.list(anonymous, '');
    const props = helpPage(language, this.texts.content.problems, { institutions, anchors: await this.anchors() });
    return view(HelpPage, props, { headers: kept });
  }

  /** Who helps: all of them; the script of the page narrows them on the device. */
  @Get(':language/instituciones')
  async near(@Param('language') asked: string, @Req() request: FastifyRequest) {
    const language = speak(asked, request);
    this.pages.keepHere(request);
    return view(NearPage, nearPage(language, await this.institutions.list(anonymous, '')), { headers: kept });
  }

  private async anchors() {
    return articleAnchors(await this.framework.current(anonymous));
  }
}
