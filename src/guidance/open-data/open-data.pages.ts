import { Controller, Get } from '@nestjs/common';
import { OpenDataPage } from '#templates/guidance/open-data/open-data.page';
import { Allow, view } from '../../web/index.js';
import { LICENSE } from './open-data.json.js';
import { OpenData } from './open-data.service.js';

/** Tells people what of the guidance can be read by programs, and how. */
@Controller('guia/datos-abiertos')
@Allow('public')
export class OpenDataPages {
  constructor(private readonly data: OpenData) {}

  @Get()
  async show() {
    return view(OpenDataPage, { parts: await this.data.parts(), license: LICENSE });
  }
}
