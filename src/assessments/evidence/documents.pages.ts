import { Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DocumentPage } from '#templates/assessments/evidence/document.page';
import { LibraryPage } from '#templates/assessments/evidence/library.page';
import { Clock } from '#libs/clock';
import { addDays, dayOf } from '#libs/mexico';
import {
  actorOf,
  Allow,
  emptyForm,
  redirect,
  refusedState,
  refusalOf,
  submit,
  Submitted,
  type View,
  view,
  Viewer,
} from '../../web/index.js';
import { refuse } from '../assessments.refusals.js';
import { FileIntake } from '../intake/file-intake.js';
import { documentView, libraryView } from './documents.views.js';
import { EvidenceDocuments } from './evidence-documents.js';
import { EvidenceLibrary } from './evidence-library.js';
import { EvidenceUploads } from './evidence-uploads.js';
import { DaysForm, ShareForm } from './evidence.forms.js';

const home = '/empresa/autoevaluacion/evidencias';
type Form = ReturnType<typeof emptyForm>;

/** Everything that a company holds as evidence, today and on any day before; and each document with its history. */
@Controller('empresa/autoevaluacion/evidencias')
@Allow({ company: ['company_admin', 'company_editor'] })
export class DocumentPages {
  constructor(
    private readonly clock: Clock,
    private readonly library: EvidenceLibrary,
    private readonly documents: EvidenceDocuments,
    private readonly uploads: EvidenceUploads,
    private readonly intake: FileIntake,
  ) {}

  @Get()
  async all(@Viewer() viewer: Viewer, @Query('dia') asked?: string) {
    const today = this.today();
    const day = isPastDay(asked, today) ? asked : today;
    const held = await this.library.heldOn(actorOf(viewer), viewer.companyId!, day);
    return view(LibraryPage, libraryView(held, { day, today, scans: this.intake.scans }));
  }

  @Get(':document')
  one(@Viewer() viewer: Viewer, @Param('document') id: string) {
    return this.page(viewer, id, {});
  }

  @Post(':document/vigencia')
  setDays(@Viewer() viewer: Viewer, @Param('document') id: string, @Submitted(DaysForm) form: Submitted<DaysForm>) {
    return submit(form, {
      perform: ({ effectiveOn = null, expiresOn = null }) =>
        this.documents.setDays(actorOf(viewer), viewer.companyId!, id, { effectiveOn, expiresOn }),
      invalid: (days) => this.page(viewer, id, { days }),
      done: () => redirect(`${home}/${id}`, { flash: 'assessments.documents.days-saved' }),
    });
  }

  @Post(':document/practicas')
  share(@Viewer() viewer: Viewer, @Param('document') id: string, @Submitted(ShareForm) form: Submitted<ShareForm>) {
    return submit(form, {
      perform: ({ items }) => this.documents.share(actorOf(viewer), viewer.companyId!, id, items),
      invalid: (share) => this.page(viewer, id, { share }),
      done: () => redirect(`${home}/${id}`, { flash: 'assessments.documents.shared' }),
    });
  }

  /** A new version takes the place of the present one in every practice. */
  @Post(':document/version')
  replace(@Viewer() viewer: Viewer, @Param('document') id: string, @Req() request: FastifyRequest) {
    const actor = actorOf(viewer);
    return this.uploads.read(actor, viewer.companyId!, request, async (sent) => {
      try {
        const { places } = await this.library.document(actor, viewer.companyId!, id);
        const [place] = places;
        if (!place) throw refuse('assessments.frozen');
        const kept = await this.uploads.keep(actor, viewer.companyId!, place.itemId, sent, place.id);
        if (kept.refused[0]) throw kept.refused[0].refusal;
        if (kept.pending.length > 0) {
          const params = { name: kept.pending.join(', ') };
          const flash = { flash: 'assessments.flash.pending', params, kind: 'info' } as const;
          return redirect(`/empresa/autoevaluacion/${place.itemId}#evidencia`, flash);
        }
        if (kept.added.length === 0) throw refuse('assessments.file-missing', { status: 422, field: 'file' });
        return redirect(`${home}/${id}`, { flash: 'assessments.documents.replaced' });
      } catch (error) {
        const refused = refusalOf(error);
        if (!refused || refused.status === 404 || refused.status === 403) throw error;
        return this.page(viewer, id, { version: refusedState({}, refused) }, refused.status);
      }
    });
  }

  private async page(
    viewer: Viewer,
    id: string,
    forms: { days?: Form; share?: Form; version?: Form },
    status = Object.keys(forms).length > 0 ? 422 : 200,
  ): Promise<View> {
    const open = await this.library.document(actorOf(viewer), viewer.companyId!, id);
    return view(DocumentPage, documentView(open, this.today(), forms), { status });
  }

  private today(): string {
    return dayOf(this.clock.now());
  }
}

const isDay = (text: string) => {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
};

/** A day of this century that is over or runs. */
const isPastDay = (text: string | undefined, today: string): text is string =>
  typeof text === 'string' && isDay(text) && text >= '2000-01-01' && text < addDays(today, 1);
