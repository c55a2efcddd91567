import { Controller, Get, Param, Post } from '@nestjs/common';
import { isId } from '#libs/ids';
import { municipalitiesOfJalisco } from '#libs/mexico';
import type { FormState } from '#templates/components/form-state';
import { RenamePage } from '#templates/distinctions/renaming/rename.page';
import { Companies, displayName } from '../../companies/index.js';
import { Database } from '../../database/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  notFound,
  redirect,
  submit,
  Submitted,
  type View,
  view,
  Viewer,
} from '../../web/index.js';
import { isAlive } from '../distinction.rules.js';
import { distinctionById } from '../distinctions.queries.js';
import { refuse } from '../distinctions.refusals.js';
import { RenameForm } from './renaming.forms.js';
import { Renamings } from './renaming.service.js';

const places = municipalitiesOfJalisco.map(({ code, name }) => ({ value: code, label: name }));

/** Corrections and changes of the names on a distinction, for the administration of FM4. */
@Controller('fm4/distintivos/:id/nombre')
@Allow({ staff: ['staff_admin'] })
export class RenamingPages {
  constructor(
    private readonly db: Database,
    private readonly companies: Companies,
    private readonly renamings: Renamings,
  ) {}

  @Get()
  ask(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, null);
  }

  @Post()
  rename(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(RenameForm) form: Submitted<RenameForm>) {
    return submit(form, {
      perform: (value) =>
        this.renamings.rename(actorOf(viewer), id, { ...value, municipality: value.municipality ?? null }),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`/fm4/distintivos/${id}`, { flash: 'distinctions-fm4.rename.done' }),
    });
  }

  /** @param sent null: the form starts with the company's present names */
  private async page(viewer: Viewer, id: string, sent: FormState | null): Promise<View> {
    if (!isId(id)) throw notFound();
    return this.db.as(actorOf(viewer), async (tx) => {
      const row = await distinctionById(tx, id);
      if (!row) throw notFound();
      if (!isAlive(row.state)) throw refuse('distinctions.cannot-rename');
      const company = await this.companies.byId(tx, row.companyId);
      const today = {
        tradeName: displayName(company),
        legalName: company.legalName,
        municipality: company.municipalityCode,
      };
      const form = sent ?? emptyForm(today);
      return view(RenamePage, { id, names: row, version: row.version, places, form });
    });
  }
}
