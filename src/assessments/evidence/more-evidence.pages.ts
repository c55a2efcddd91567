import { Controller, Get, Param, Post } from '@nestjs/common';
import { MoreEvidencePage } from '#templates/assessments/evidence/more-evidence.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, type View, view, Viewer } from '../../web/index.js';
import { EvidenceDocuments } from './evidence-documents.js';
import { EvidenceLibrary } from './evidence-library.js';
import { LinkForm, ReuseForm, StatementForm } from './evidence.forms.js';
import { MAX_STATEMENT_LENGTH, MAX_TITLE_LENGTH } from './evidence.rules.js';

type Form = ReturnType<typeof emptyForm>;
const practice = (itemId: string) => `/empresa/autoevaluacion/${itemId}#evidencia`;

/** Evidence that is no new file: a link, a statement, a document that proves another practice already. */
@Controller('empresa/autoevaluacion/:item/evidencia')
@Allow({ company: ['company_admin', 'company_editor'] })
export class MoreEvidencePages {
  constructor(
    private readonly library: EvidenceLibrary,
    private readonly documents: EvidenceDocuments,
  ) {}

  @Get('otra')
  show(@Viewer() viewer: Viewer, @Param('item') itemId: string) {
    return this.page(viewer, itemId);
  }

  @Post('enlace')
  link(@Viewer() viewer: Viewer, @Param('item') itemId: string, @Submitted(LinkForm) form: Submitted<LinkForm>) {
    return submit(form, {
      perform: ({ linkTitle: title, link, reason = '' }) =>
        this.documents.addLink(actorOf(viewer), viewer.companyId!, itemId, { title, text: link, reason }),
      invalid: (state) => this.page(viewer, itemId, { link: state }),
      done: () => redirect(practice(itemId), { flash: 'assessments.more.link-added' }),
    });
  }

  @Post('declaracion')
  statement(
    @Viewer() viewer: Viewer,
    @Param('item') itemId: string,
    @Submitted(StatementForm) form: Submitted<StatementForm>,
  ) {
    return submit(form, {
      perform: ({ title, text, reason = '' }) =>
        this.documents.addStatement(actorOf(viewer), viewer.companyId!, itemId, { title, text, reason }),
      invalid: (state) => this.page(viewer, itemId, { statement: state }),
      done: () => redirect(practice(itemId), { flash: 'assessments.more.statement-added' }),
    });
  }

  @Post('reutilizar')
  reuse(@Viewer() viewer: Viewer, @Param('item') itemId: string, @Submitted(ReuseForm) form: Submitted<ReuseForm>) {
    return submit(form, {
      perform: ({ document }) => this.documents.share(actorOf(viewer), viewer.companyId!, document, [itemId]),
      invalid: (state) => this.page(viewer, itemId, { reuse: state }),
      done: () => redirect(practice(itemId), { flash: 'assessments.more.reused' }),
    });
  }

  private async page(
    viewer: Viewer,
    itemId: string,
    forms: { link?: Form; statement?: Form; reuse?: Form } = {},
  ): Promise<View> {
    const { item, others } = await this.library.draftItem(actorOf(viewer), viewer.companyId!, itemId);
    const props = {
      item,
      others: others.map(({ documentId: value, name, items }) => ({ value, label: `${name} (${items.join(', ')})` })),
      link: forms.link ?? emptyForm(),
      statement: forms.statement ?? emptyForm(),
      reuse: forms.reuse ?? emptyForm(),
      most: { title: MAX_TITLE_LENGTH, text: MAX_STATEMENT_LENGTH },
    };
    return view(MoreEvidencePage, props, { status: Object.keys(forms).length > 0 ? 422 : 200 });
  }
}
