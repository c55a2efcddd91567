import { Controller, Get } from '@nestjs/common';
import { Accessibility } from '#templates/site/accessibility.page';
import { Employers } from '#templates/site/employers.page';
import { Help } from '#templates/site/help.page';
import { Home } from '#templates/site/home.page';
import { Allow, view } from '../web/index.js';

/** Static public pages: they read nothing from the database. */
@Controller()
@Allow('public')
export class SitePages {
  @Get()
  home() {
    return view(Home, {});
  }

  @Get('para-empresas')
  employers() {
    return view(Employers, {});
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
