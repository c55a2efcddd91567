import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { addDays, dayOf } from '#libs/mexico';
import type { FormState } from '#templates/components/form-state';
import { RetirePage } from '#templates/assessments/editing/retire.page';
import { VersionPage } from '#templates/assessments/editing/version.page';
import { VersionsPage } from '#templates/assessments/editing/versions.page';
import { Database } from '../../database/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  notFound,
  redirect,
  submit,
  Submitted,
  view,
  Viewer,
} from '../../web/index.js';
import { sourceOf } from '../instrument/instrument.queries.js';
import { diffInstruments } from './diff.rules.js';
import { may } from './draft.policy.js';
import { draftOfVersion } from './draft.queries.js';
import { RETIREMENT_NOTICE_DAYS } from './draft.rules.js';
import { RetirementForm } from './editing.forms.js';
import { EditingReader } from './editing-reader.js';
import { contentsView, levelFigures, sizeTable } from './editing.views.js';
import { InstrumentDrafts } from './instrument-drafts.js';
import { Retirement } from './retirement.js';

const home = '/fm4/instrumento';

/** The versions of the instrument: what each says, how two differ, its file, and its end. */
@Controller('fm4/instrumento')
@Allow({ staff: ['content_editor', 'legal_reviewer', 'staff_admin'] })
export class VersionsPages {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly reader: EditingReader,
    private readonly drafts: InstrumentDrafts,
    private readonly retirement: Retirement,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer) {
    const actor = actorOf(viewer);
    const shown = await this.reader.list(actor);
    return view(VersionsPage, { ...shown, mayEdit: may(actor, 'edit'), mayRetire: may(actor, 'retire') });
  }

  /** Begins a draft from the version in force; while one is open, that one goes on. */
  @Post('borradores')
  @Allow({ staff: ['content_editor', 'staff_admin'] })
  async begin(@Viewer() viewer: Viewer) {
    return redirect(`${home}/borradores/${await this.drafts.begin(actorOf(viewer))}`);
  }

  @Get('versiones/:version/archivo.yaml')
  async source(@Viewer() viewer: Viewer, @Param('version') version: string) {
    const source = await this.db.as(actorOf(viewer), async (tx) =>
      sourceOf(tx, (await this.reader.version(tx, version)).row.id),
    );
    if (source === null) throw notFound();
    return file(Buffer.from(source, 'utf8'), yamlNamed(version));
  }

  @Get('versiones/:version')
  async version(@Viewer() viewer: Viewer, @Param('version') version: string, @Query('desde') since?: unknown) {
    const actor = actorOf(viewer);
    const { versions } = await this.reader.list(actor);
    return this.db.as(actor, async (tx) => {
      const { row, instrument } = await this.reader.version(tx, version);
      const place = versions.findIndex(({ id }) => id === row.id);
      const named = versions.find((one) => one.version === since && one.version !== version);
      const before = named ?? versions[place + 1] ?? null;
      const other = before && (await this.reader.version(tx, before.version)).instrument;
      return view(VersionPage, {
        version: versions[place]!,
        contents: contentsView(instrument, new Set()),
        levels: levelFigures(instrument),
        sizes: sizeTable(instrument),
        others: versions.filter(({ id }) => id !== row.id).map((one) => one.version),
        since: before?.version ?? null,
        diff: other && diffInstruments(other, instrument),
        draft: await draftOfVersion(tx, row.id),
        mayRetire: may(actor, 'retire'),
      });
    });
  }

  @Get('versiones/:version/retirar')
  @Allow({ staff: ['staff_admin'] })
  ask(@Viewer() viewer: Viewer, @Param('version') version: string) {
    const lastDay = addDays(dayOf(this.clock.now()), RETIREMENT_NOTICE_DAYS);
    return this.retirePage(viewer, version, emptyForm({ lastDay }));
  }

  @Post('versiones/:version/retirar')
  @Allow({ staff: ['staff_admin'] })
  retire(
    @Viewer() viewer: Viewer,
    @Param('version') version: string,
    @Submitted(RetirementForm) form: Submitted<RetirementForm>,
  ) {
    return submit(form, {
      perform: ({ lastDay, reason }) => this.retirement.retire(actorOf(viewer), version, lastDay, reason),
      invalid: (state) => this.retirePage(viewer, version, state),
      done: () => redirect(home, { flash: 'assessments-fm4.flash.retired', params: { version } }),
    });
  }

  private async retirePage(viewer: Viewer, version: string, form: FormState) {
    const { versions } = await this.reader.list(actorOf(viewer));
    const shown = versions.find((one) => one.version === version);
    if (!shown) throw notFound();
    const today = dayOf(this.clock.now());
    return view(RetirePage, { version: shown, today, form });
  }
}

/** How the file of a version is called. */
export const yamlNamed = (version: string) => ({
  contentType: 'application/yaml; charset=utf-8',
  name: `instrumento-${version}.yaml`,
});
