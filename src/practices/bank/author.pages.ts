import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { newId } from '#libs/ids';
import type { FormProblem, FormState } from '#templates/components/form-state';
import { OwnPracticesPage } from '#templates/practices/bank/own-list.page';
import { OwnPracticePage } from '#templates/practices/bank/own-practice.page';
import type { PracticePlace } from '#templates/practices/bank/practice.shapes';
import { CONFIG, type Config } from '../../config/index.js';
import { Database, hasRole } from '../../database/index.js';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, type View, view, Viewer } from '../../web/index.js';
import { writingRoles } from '../practice.policy.js';
import { type FormatField, formatFields, MAX_DRAFTS } from '../practice.rules.js';
import { BeginPracticeForm, PracticeForm } from './bank.forms.js';
import { ownLine, ownPracticeView } from './bank.views.js';
import { InstrumentItems } from './instrument-items.js';
import { PracticeWriting } from './practice-writing.service.js';
import { type PracticeText, tooShort } from './sendable.rules.js';

/** Where an author documents practices: the same pages for companies, FM4 and public bodies. */
abstract class AuthorPages {
  protected abstract readonly home: string;
  protected abstract readonly place: PracticePlace;

  constructor(
    private readonly db: Database,
    private readonly writing: PracticeWriting,
    private readonly items: InstrumentItems,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer) {
    return this.listPage(viewer, emptyForm({ id: newId() }));
  }

  @Post()
  begin(@Viewer() viewer: Viewer, @Submitted(BeginPracticeForm) form: Submitted<BeginPracticeForm>) {
    return submit(form, {
      perform: ({ id }) => this.writing.begin(actorOf(viewer), id, this.config.issuer.name),
      invalid: (state) => this.listPage(viewer, state),
      done: (_, { id }) => redirect(`${this.home}/${id}`),
    });
  }

  @Get(':id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.page(viewer, id, null);
  }

  @Post(':id')
  save(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(PracticeForm) form: Submitted<PracticeForm>) {
    return submit(form, {
      perform: (value) => this.writing.save(actorOf(viewer), id, value.version, textIn(value)),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`${this.home}/${id}`, { flash: 'flash.practices.saved' }),
    });
  }

  @Post(':id/enviar')
  send(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(PracticeForm) form: Submitted<PracticeForm>) {
    return submit(complete(form), {
      perform: (value) => this.writing.send(actorOf(viewer), id, value.version, textIn(value)),
      invalid: (state) => this.page(viewer, id, state),
      done: () => redirect(`${this.home}/${id}`, { flash: 'flash.practices.sent' }),
    });
  }

  @Post(':id/retirar')
  async withdraw(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.writing.withdraw(actorOf(viewer), id);
    return redirect(this.home, { flash: 'flash.practices.withdrawn' });
  }

  private async listPage(viewer: Viewer, form: FormState): Promise<View> {
    const lines = (await this.writing.list(actorOf(viewer))).map(ownLine);
    return view(OwnPracticesPage, { place: this.place, home: this.home, lines, form, mostDrafts: MAX_DRAFTS });
  }

  private async page(viewer: Viewer, id: string, form: FormState | null): Promise<View> {
    const own = await this.writing.read(actorOf(viewer), id);
    const items = await this.db.as(actorOf(viewer), (tx) => this.items.all(tx));
    const maySend = this.place !== 'company' || hasRole(viewer, 'company_admin');
    const shown = { place: this.place, home: this.home, maySend, items, form };
    return view(OwnPracticePage, ownPracticeView(own, shown));
  }
}

/** The practices of a company. */
@Controller('empresa/practicas')
@Allow({ company: ['company_admin', 'company_editor'] })
export class CompanyPracticePages extends AuthorPages {
  protected readonly home = '/empresa/practicas';
  protected readonly place = 'company';
}

/** What FM4 itself does. */
@Controller('fm4/practicas/propias')
@Allow({ staff: [...writingRoles] })
export class Fm4PracticePages extends AuthorPages {
  protected readonly home = '/fm4/practicas/propias';
  protected readonly place = 'fm4';
}

/** The practices of public bodies, by those who are FM4's liaisons there. */
@Controller('enlaces/practicas')
@Allow({ staff: ['partner'] })
export class PartnerPracticePages extends AuthorPages {
  protected readonly home = '/enlaces/practicas';
  protected readonly place = 'public';
}

const textIn = (form: PracticeForm): PracticeText => ({
  ...(Object.fromEntries(formatFields.map((field) => [field, form[field]])) as Record<FormatField, string>),
  items: form.items,
  anonymous: form.anonymous !== undefined,
});

/** What it takes to be sent, told at every field at once. */
function complete(form: Submitted<PracticeForm>): Submitted<PracticeForm> {
  if (!form.ok) return form;
  const problemOf = (field: FormatField, least: number): FormProblem =>
    form.value[field] === '' ? { key: 'form.required' } : { key: 'form.too-short', params: { constraint1: least } };
  const short = tooShort(textIn(form.value)).map(({ field, least }) => [field, problemOf(field, least)] as const);
  const errors: Record<string, FormProblem> = Object.fromEntries(short);
  const all = form.value.consent === undefined ? { ...errors, consent: { key: 'form.accept' } } : errors;
  return Object.keys(all).length === 0 ? form : { ok: false, raw: form.raw, state: { values: form.raw, errors: all } };
}
