import { Controller, Get, Inject } from '@nestjs/common';
import { Components } from '#templates/site/development/components.page';
import { CONFIG, type Config } from '../../config/index.js';
import { Allow, notFound, view } from '../../web/index.js';

/** Every component on one page, for developers; not served in production. */
@Controller('componentes')
@Allow('public')
export class DevelopmentPages {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Get()
  components() {
    if (this.config.production) throw notFound();
    return view(Components, {});
  }
}
