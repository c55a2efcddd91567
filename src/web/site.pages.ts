import { Controller, Get, Inject } from '@nestjs/common';
import { Accessibility } from '#templates/pages/site/accessibility';
import { Components } from '#templates/pages/development/components';
import { Employers } from '#templates/pages/site/employers';
import { Home } from '#templates/pages/site/home';
import { Privacy } from '#templates/pages/site/privacy';
import { CONFIG, type Config } from '../config/index.js';
import { Allow } from './allow.js';
import { notFound } from './refused.js';
import { view } from './view.js';

/** The pages that say what this is; they ask the database nothing. */
@Controller()
@Allow('public')
export class SitePages {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  home() {
    return view(Home, {});
  }

  @Get('para-empresas')
  employers() {
    return view(Employers, {});
  }

  @Get('privacidad')
  privacy() {
    return view(Privacy, {});
  }

  @Get('accesibilidad')
  accessibility() {
    return view(Accessibility, {});
  }

  /** Every component on one page, for whoever builds the site. */
  @Get('componentes')
  components() {
    if (this.config.production) throw notFound();
    return view(Components, {});
  }
}
