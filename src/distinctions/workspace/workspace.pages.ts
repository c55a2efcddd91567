import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { actorOf, Allow, emptyForm, file, readForm, redirect, submit, Submitted, Viewer } from '../../web/index.js';
import { refuse } from '../distinctions.refusals.js';
import { AnswerFiles } from '../hearing/answer-files.js';
import { AnswerForm } from '../hearing/hearing.forms.js';
import { Hearing } from '../hearing/hearing.service.js';
import { DirectoryListings } from '../sharing/directory-listings.js';
import { ListingForm } from '../sharing/sharing.forms.js';
import { OwnDistinction } from './own-distinction.js';

/** The distinction in the workspace of its company. */
@Controller('empresa/distintivo')
@Allow({ company: ['company_admin', 'company_editor'] })
export class WorkspacePages {
  constructor(
    private readonly own: OwnDistinction,
    private readonly listings: DirectoryListings,
    private readonly hearing: Hearing,
    private readonly files: AnswerFiles,
  ) {}

  @Get()
  show(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    return this.own.page(viewer, request, emptyForm());
  }

  @Post('responder')
  @Allow({ company: ['company_admin'] })
  answer(@Viewer() viewer: Viewer, @Req() request: FastifyRequest) {
    return this.files.read(request, async ({ fields, files }) =>
      submit(await readForm(AnswerForm, fields), {
        perform: ({ text, finished }) =>
          this.hearing.answer(actorOf(viewer), viewer.companyId!, { text, finished: finished === 'si', files }),
        invalid: (state) => this.own.page(viewer, request, state),
        done: () => redirect('/empresa/distintivo', { flash: 'distinctions.hearing.sent' }),
      }),
    );
  }

  /** A file that the company sent with its answer. Always a download. */
  @Get('respuestas/:file')
  async answerFile(@Viewer() viewer: Viewer, @Param('file') id: string) {
    const { bytes, contentType, name } = await this.files.open(actorOf(viewer), id);
    return file(bytes, { contentType, name });
  }

  @Post('directorio')
  @Allow({ company: ['company_admin'] })
  async list(@Viewer() viewer: Viewer, @Submitted(ListingForm) form: Submitted<ListingForm>) {
    if (!form.ok) throw refuse('bad-request', { status: 400 });
    const listed = form.value.listed === 'si';
    await this.listings.set(actorOf(viewer), viewer.companyId!, listed);
    const flash = listed ? 'distinctions.company.listed' : 'distinctions.company.unlisted';
    return redirect('/empresa/distintivo', { flash });
  }
}
