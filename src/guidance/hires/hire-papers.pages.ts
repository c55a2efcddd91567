import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { CONTENT_TYPES } from '#libs/files';
import { HirePaperPage } from '#templates/guidance/hires/hire-paper.page';
import { CONFIG, type Config } from '../../config/index.js';
import { actorOf, Allow, file, notFound, view, Viewer } from '../../web/index.js';
import { articleAnchors } from '../framework/anchors.views.js';
import { LegalFramework } from '../framework/framework.service.js';
import { languageOf } from './hire-paper.content.js';
import { HirePapers } from './hire-papers.service.js';

/** Papers to fill in: what is written into them stays in the browser, and no address here takes it. */
@Controller('empresa/contrataciones/papeles')
@Allow({ company: ['company_admin', 'company_editor'] })
export class HirePaperPages {
  constructor(
    private readonly papers: HirePapers,
    private readonly framework: LegalFramework,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get(':paper')
  async page(@Param('paper') id: string, @Query('idioma') language: unknown, @Viewer() viewer: Viewer) {
    const anchors = articleAnchors(await this.framework.current(actorOf(viewer)));
    return view(HirePaperPage, { paper: this.find(id), language: languageOf(language), anchors });
  }

  @Get(':paper/hoja.docx')
  async word(@Param('paper') id: string, @Query('idioma') language: unknown) {
    const paper = this.find(id);
    // Heavy to load, and most processes never write one.
    const { writeHirePaper } = await import('#templates/guidance/hires/hire-paper.docx');
    const bytes = await writeHirePaper(paper, languageOf(language));
    return file(bytes, { contentType: CONTENT_TYPES.docx, name: `${id}.docx` });
  }

  @Get(':paper/hoja.pdf')
  async sheet(@Param('paper') id: string, @Query('idioma') language: unknown) {
    const paper = this.find(id);
    const { renderHirePaper } = await import('#templates/guidance/hires/hire-paper.pdf');
    const about = { language: languageOf(language), issuer: this.config.issuer.name, createdAt: this.clock.now() };
    return file(await renderHirePaper(paper, about), {
      contentType: 'application/pdf',
      name: `${id}.pdf`,
      inline: true,
    });
  }

  private find(id: string) {
    const paper = this.papers.all.find((one) => one.id === id);
    if (!paper) throw notFound();
    return paper;
  }
}
