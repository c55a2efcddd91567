import { Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { CodesPage } from '#templates/accounts/codes/codes.page';
import type { FormState } from '#templates/components/form-state';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { pageNumber } from '#libs/paging';
import { CONFIG, type Config } from '../../config/index.js';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  isRefusal,
  redirect,
  refusedState,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import type { AccountRefusal } from '../accounts.refusals.js';
import { leftIn, type ListProblem } from '../listed-people.js';
import { NamesForm, SlipsForm } from './codes.forms.js';
import { CODES_PER_PAGE, MOST_SLIPS } from './codes.rules.js';
import { CompanyCodes } from './company-codes.service.js';
import { PersonalCodes } from './personal-codes.service.js';

const here = '/empresa/equipo/codigos';

/** A company's people without an address: who they are, and slips with their codes. */
@Controller('empresa/equipo/codigos')
@Allow({ company: ['company_admin', 'company_editor'] })
export class CodesPages {
  constructor(
    private readonly company: CompanyCodes,
    private readonly codes: PersonalCodes,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  @Get()
  list(@Viewer() viewer: Viewer, @Query('pagina') asked?: unknown) {
    return this.page(viewer, { page: pageNumber(asked) });
  }

  @Post()
  add(@Viewer() viewer: Viewer, @Submitted(NamesForm) form: Submitted<NamesForm>) {
    return submit(form, {
      perform: ({ list }) => this.company.add(actorOf(viewer), viewer.companyId!, list),
      invalid: (state) => this.page(viewer, { names: state }),
      done: ({ made: n, left }) =>
        left.length === 0
          ? redirect(here, { flash: 'accounts.codes.made', params: { n } })
          : this.page(viewer, { names: leftIn({}, left), left, made: n }),
    });
  }

  /** Reloading the address of the slips. */
  @Get('talones.pdf')
  back() {
    return redirect(here);
  }

  /** Slips to print and cut, eight on a page, each with a new PIN. */
  @Post('talones.pdf')
  async slips(@Viewer() viewer: Viewer, @Submitted(SlipsForm) form: Submitted<SlipsForm>) {
    if (!form.ok) return this.page(viewer, { slips: form.state });
    const { sheet, which, people = [] } = form.value;
    const [actor, companyId] = [actorOf(viewer), viewer.companyId!];
    try {
      const ids = which === 'chosen' ? people : await this.company.missing(actor, companyId, MOST_SLIPS);
      const slips = await this.codes.print(actor, companyId, sheet, ids);
      // heavy to load, and most processes never draw
      const { renderCodeSlips } = await import('#templates/accounts/codes/slips.pdf');
      const bytes = await renderCodeSlips({
        slips,
        address: `${this.config.publicUrl}/codigo`,
        company: viewer.companyName ?? '',
        createdAt: this.clock.now(),
      });
      const headers = { 'cache-control': 'no-store' };
      return file(bytes, { contentType: 'application/pdf', name: 'talones.pdf', headers });
    } catch (error) {
      if (!isRefusal<AccountRefusal>(error, 'accounts.slips-none', 'accounts.slips-many')) throw error;
      return this.page(viewer, { slips: refusedState(form.raw, error) });
    }
  }

  private async page(
    viewer: Viewer,
    given: {
      page?: number;
      names?: FormState;
      slips?: FormState;
      left?: readonly ListProblem[];
      made?: number;
    } = {},
  ): Promise<View> {
    const { counts, people, page, pages } = await this.company.list(
      actorOf(viewer),
      viewer.companyId!,
      given.page ?? 1,
    );
    const props = {
      people: people.map((person) => ({ ...person, code: formatCode(person.code) })),
      counts,
      page,
      pages,
      most: MOST_SLIPS,
      perPage: CODES_PER_PAGE,
      names: given.names ?? emptyForm(),
      slips: given.slips ?? emptyForm(),
      sheet: newId(),
      left: given.left ?? [],
      made: given.made ?? null,
    };
    return view(CodesPage, props, given.names || given.slips ? { status: 422 } : {});
  }
}
