import { Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Database } from '../../database/index.js';
import { actorOf, Allow, notFound, Pages, refusalOf, type UploadedForm, Viewer } from '../../web/index.js';
import { type Changes, did } from '../evidence/evidence-changes.js';
import { EvidenceUploads } from '../evidence/evidence-uploads.js';
import { AssessmentReader } from './assessment-reader.js';
import { changedEvidence } from './autosave.js';

/** Files of a practice, uploaded, removed and brought back by the script one at a time, while the rest of the page stays. */
@Controller('empresa/autoevaluacion')
@Allow({ company: ['company_admin', 'company_editor'] })
export class EvidenceChangesPages {
  constructor(
    private readonly db: Database,
    private readonly pages: Pages,
    private readonly reader: AssessmentReader,
    private readonly uploads: EvidenceUploads,
  ) {}

  @Post(':item/evidencia')
  @HttpCode(200)
  change(
    @Viewer() viewer: Viewer,
    @Param('item') itemId: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const actor = actorOf(viewer);
    const companyId = viewer.companyId!;
    return this.uploads.read(actor, companyId, request, async (form) => {
      const { done, refused } = await this.act(viewer, itemId, form);
      const open = await this.db.as(actor, (tx) =>
        this.reader.practice(tx, companyId, itemId, { viewerId: viewer.userId }),
      );
      if (!open) throw notFound();
      if (refused[0]) void reply.status(refused[0].status);
      return changedEvidence(open, { done, refused }, form.fields, this.pages.words(request));
    });
  }

  private async act(viewer: Viewer, itemId: string, form: UploadedForm): Promise<Changes> {
    const actor = actorOf(viewer);
    const companyId = viewer.companyId!;
    try {
      const done = await this.uploads.act(actor, companyId, form);
      if (done) return { done, refused: [] };
      const kept = await this.uploads.keep(actor, companyId, itemId, form);
      const refused = kept.refused.map(({ refusal }) => refusal);
      return { done: did('pending', kept.pending) ?? did('uploaded', kept.added), refused };
    } catch (error) {
      const refused = refusalOf(error);
      if (!refused || refused.status === 404 || refused.status === 403) throw error;
      return { done: null, refused: [refused] };
    }
  }
}
