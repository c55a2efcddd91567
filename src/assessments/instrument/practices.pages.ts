import { Controller, Get, Param } from '@nestjs/common';
import { PracticePage } from '#templates/assessments/instrument/practice.page';
import { Database, staffRoles } from '../../database/index.js';
import { actorOf, Allow, notFound, type View, view, Viewer } from '../../web/index.js';
import { Instruments } from './instruments.service.js';

/** What the newest instrument asks, for FM4: the practice alone, no company's answer to it. */
@Controller('fm4/practicas')
@Allow({ staff: staffRoles })
export class PracticesPages {
  constructor(
    private readonly db: Database,
    private readonly instruments: Instruments,
  ) {}

  @Get(':item')
  async show(@Viewer() viewer: Viewer, @Param('item') id: string): Promise<View> {
    const { instrument } = await this.db.as(actorOf(viewer), (tx) => this.instruments.newest(tx));
    const item = instrument.items.find((one) => one.id === id);
    const dimension = instrument.dimensions.find((one) => one.id === item?.dimension);
    if (!item || !dimension) throw notFound();
    const { text, guide, anchors, evidence, critical } = item;
    return view(PracticePage, { id, text, guide, anchors, evidence, critical, dimension: dimension.name });
  }
}
