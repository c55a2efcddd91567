import { Controller, Get, Query } from '@nestjs/common';
import { MapPage } from '#templates/liaison/map/map.page';
import type { MapLayer } from '#templates/liaison/map/map.shapes';
import { Allow, view } from '../../web/index.js';
import { LiaisonMap } from './map.service.js';

const layers: Readonly<Record<string, MapLayer>> = {
  acuerdos: 'agreements',
  empresas: 'companies',
  formadas: 'trained',
};

/** Jalisco at a glance: liaisons, agreements, companies, people trained. */
@Controller('municipios/mapa')
@Allow('public')
export class MapPages {
  constructor(private readonly map: LiaisonMap) {}

  @Get()
  async show(@Query('ver') asked?: unknown) {
    const layer = typeof asked === 'string' && Object.hasOwn(layers, asked) ? layers[asked]! : 'liaison';
    return view(MapPage, { layer, municipalities: await this.map.read() });
  }
}
