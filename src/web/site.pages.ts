import { Controller, Get, Inject } from '@nestjs/common';
import { Accessibility } from '#templates/site/accessibility.page';
import { Components } from '#templates/development/components.page';
import { Employers } from '#templates/site/employers.page';
import { Home } from '#templates/site/home.page';
import { Privacy } from '#templates/site/privacy.page';
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
