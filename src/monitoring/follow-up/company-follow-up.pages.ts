import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { CompanyFollowUpPage } from '#templates/monitoring/follow-up/company.page';
import { HireCodePage } from '#templates/monitoring/follow-up/hire-code.page';
import { CONFIG, type Config } from '../../config/index.js';
import { Hires } from '../../guidance/index.js';
import { actorOf, Allow, file, notFound, redirect, view, Viewer } from '../../web/index.js';
import { FollowUps } from './follow-ups.service.js';

const pageOf = (id: string): string => `/empresa/contrataciones/${id}/persona`;

/** The code that a company hands to whom it hired. */
@Controller('empresa/contrataciones/:id/persona')
@Allow({ company: ['company_admin', 'company_editor'] })
export class HireCodePages {
  constructor(
    private readonly followUps: FollowUps,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { code, ...hire } = await this.followUps.codeOf(actorOf(viewer), viewer.companyId!, id);
    return view(HireCodePage, { id, ...hire, made: code !== null });
  }

  @Post()
  async make(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.followUps.makeCode(actorOf(viewer), viewer.companyId!, id);
    return redirect(pageOf(id), { flash: 'follow-up.flash.made' });
  }

  /** The slip to print: the code and its picture, in four languages. */
  @Get('papeleta.pdf')
  async slip(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { code, windows } = await this.followUps.codeOf(actorOf(viewer), viewer.companyId!, id);
    if (code === null) throw notFound();
    // Heavy to load, and most processes never draw.
    const { renderWorkerSlip } = await import('#templates/monitoring/follow-up/slip.pdf');
    const bytes = await renderWorkerSlip({
      code: formatCode(code),
      address: `${this.config.publicUrl}/seguimiento`,
      windows,
      issuer: this.config.issuer,
      createdAt: this.clock.now(),
    });
    return file(bytes, { contentType: 'application/pdf', name: 'papeleta.pdf', inline: true });
  }
}

/** What a company's workers said, beside its own counts: sums alone. */
@Controller('empresa/seguimiento')
@Allow({ company: ['company_admin', 'company_editor'] })
export class CompanyFollowUpPages {
  constructor(
    private readonly followUps: FollowUps,
    private readonly hires: Hires,
  ) {}

  @Get()
  async show(@Viewer() viewer: Viewer) {
    const hires = await this.hires.list(actorOf(viewer), viewer.companyId!);
    return view(CompanyFollowUpPage, {
      figures: await this.followUps.figuresOfCompany(viewer.companyId!),
      own: ([3, 6, 12] as const).map((months) => {
        const looked = hires.flatMap(({ ending, checks }) =>
          ending === 'hired' ? checks.filter((one) => one.months === months && one.answer !== null) : [],
        );
        return { months, working: looked.filter(({ answer }) => answer === 'working').length, of: looked.length };
      }),
    });
  }
}
