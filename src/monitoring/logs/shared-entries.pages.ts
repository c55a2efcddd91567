import { Controller, Get, Param, Post } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { municipalityOfJalisco } from '#libs/mexico';
import type { SharedEntry } from '#templates/monitoring/logs/log.shapes';
import { ShareEntryPage, SharedEntriesPage } from '#templates/monitoring/logs/shared.page';
import { maskTelltales } from '../../guidance/index.js';
import { actorOf, Allow, emptyForm, notFound, redirect, Submitted, view, Viewer } from '../../web/index.js';
import { LEAST_PEOPLE } from '../few-people.rules.js';
import { loggers } from '../monitoring.policy.js';
import { MASK } from './log.rules.js';
import type { SharedEntryRow } from './shared-entries.queries.js';
import { SharedEntries } from './shared-entries.service.js';

const home = '/fm4/bitacoras/actividades';

/** Whether an activity is shared from now on. */
export class ShareForm {
  @IsIn(['si', 'no'], { message: 'form.invalid' })
  shared: 'si' | 'no';
}

/** What a liaison reads of it: numbers of people are masked, and how many took part is told from five on. */
const entryShape = ({ people, ...row }: SharedEntryRow): SharedEntry => ({
  id: row.id,
  happenedOn: row.happenedOn,
  kind: row.kind,
  place: row.place,
  company: row.company,
  people: people > 0 && people < LEAST_PEOPLE ? null : people,
  topic: maskTelltales(row.topic, MASK),
  agreements: maskTelltales(row.agreements, MASK),
  nextStep: maskTelltales(row.nextStep, MASK),
  responsible: row.responsible,
});

/** FM4 shares an activity with the liaison of its municipality, having seen what they will read. */
@Controller('fm4/bitacoras/actividades/:id/compartir')
@Allow({ staff: loggers })
export class ShareEntryPages {
  constructor(private readonly entries: SharedEntries) {}

  @Get()
  async show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const row = await this.entries.read(actorOf(viewer), id);
    const municipality = row.municipality && (municipalityOfJalisco(row.municipality)?.name ?? null);
    return view(ShareEntryPage, {
      home,
      entry: entryShape(row),
      municipality,
      isShared: row.isShared,
      form: emptyForm(),
    });
  }

  @Post()
  async share(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ShareForm) form: Submitted<ShareForm>) {
    if (!form.ok) throw notFound();
    const isToShare = form.value.shared === 'si';
    await this.entries.share(actorOf(viewer), id, isToShare);
    return redirect(`${home}/${id}/compartir`, { flash: isToShare ? 'flash.logs.shared' : 'flash.logs.unshared' });
  }
}

/** What FM4 shares with a liaison of the activities in their municipality. */
@Controller('enlaces/bitacora')
@Allow({ staff: ['partner'] })
export class SharedEntriesPages {
  constructor(private readonly entries: SharedEntries) {}

  @Get()
  async list(@Viewer() viewer: Viewer) {
    return view(SharedEntriesPage, { entries: (await this.entries.list(actorOf(viewer))).map(entryShape) });
  }
}
