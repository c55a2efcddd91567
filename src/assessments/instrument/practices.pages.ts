import { Controller, Get, Param, Query } from '@nestjs/common';
import { PracticePage } from '#templates/assessments/instrument/practice.page';
import { Database, staffRoles } from '../../database/index.js';
import { actorOf, Allow, notFound, type View, view, Viewer } from '../../web/index.js';
import { instrumentNamed } from './instrument.queries.js';
import { Instruments } from './instruments.service.js';

/** What the instrument in force asks, or the version that is asked for: for FM4, the practice alone, without an answer. */
@Controller('fm4/practicas')
@Allow({ staff: staffRoles })
export class PracticesPages {
  constructor(
    private readonly db: Database,
    private readonly instruments: Instruments,
  ) {}

  @Get(':item')
  async show(@Viewer() viewer: Viewer, @Param('item') id: string, @Query('version') version?: unknown): Promise<View> {
    const instrument = await this.db.as(actorOf(viewer), async (tx) => {
      const named = typeof version === 'string' ? await instrumentNamed(tx, version) : null;
      return named === null ? (await this.instruments.newest(tx)).instrument : this.instruments.version(tx, named);
    });
    const item = instrument.items.find((one) => one.id === id);
    const dimension = instrument.dimensions.find((one) => one.id === item?.dimension);
    if (!item || !dimension) throw notFound();
    const { text, guide, anchors, evidence, critical } = item;
    return view(PracticePage, {
      version: instrument.version,
      id,
      text,
      guide,
      anchors,
      evidence,
      critical,
      dimension: dimension.name,
    });
  }
}
