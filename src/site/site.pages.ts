import { Controller, Get } from '@nestjs/common';
import { Accessibility } from '#templates/site/accessibility.page';
import { Employers } from '#templates/site/employers.page';
import { Help } from '#templates/site/help.page';
import { Home } from '#templates/site/home.page';
import { Allow, view } from '../web/index.js';
import { PublicLevels } from './public-levels.js';

/** Public pages that say what the product is; of the database they read what the levels ask for, now and then. */
@Controller()
@Allow('public')
export class SitePages {
  constructor(private readonly levels: PublicLevels) {}

  @Get()
  async home() {
    return view(Home, { levels: await this.levels.current() });
  }

  @Get('para-empresas')
  async employers() {
    return view(Employers, { levels: await this.levels.current() });
  }

  @Get('accesibilidad')
  accessibility() {
    return view(Accessibility, {});
  }

  @Get('ayuda')
  help() {
    return view(Help, {});
  }
}
