import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { CONTENT_TYPES } from '#libs/files';
import { newId } from '#libs/ids';
import type { FormState } from '#templates/components/form-state';
import { MakeProtocolPage } from '#templates/liaison/protocols/make-protocol.page';
import { ProtocolPage } from '#templates/liaison/protocols/protocol.page';
import { OwnProtocolsPage, StaffProtocolsPage } from '#templates/liaison/protocols/protocols.page';
import { CONFIG, type Config } from '../../config/index.js';
import { actorOf, Allow, emptyForm, file, redirect, submit, Submitted, view, Viewer } from '../../web/index.js';
import { ProtocolBase } from './base-protocol.js';
import { ProtocolForm, ReaderForm } from './protocol.forms.js';
import type { ProtocolRow } from './protocol.queries.js';
import { ackLimits } from './protocol.rules.js';
import { answersIn, checkedAnswers, protocolLine, protocolVersion } from './protocol.views.js';
import { Protocols } from './protocols.service.js';

const home = '/enlaces/protocolo';

/** The protocol of a liaison's municipality. */
@Controller('enlaces/protocolo')
@Allow({ staff: ['partner'] })
export class OwnProtocolPages {
  constructor(
    private readonly protocols: Protocols,
    private readonly base: ProtocolBase,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer) {
    return view(OwnProtocolsPage, { lines: (await this.protocols.own(actorOf(viewer))).map(protocolLine) });
  }

  @Get('nuevo')
  async begin(@Viewer() viewer: Viewer) {
    return this.makePage(emptyForm({ ...(await this.protocols.lastAnswers(actorOf(viewer))) }));
  }

  @Post('nuevo')
  make(@Viewer() viewer: Viewer, @Submitted(ProtocolForm) form: Submitted<ProtocolForm>) {
    return submit(checkedAnswers(this.base.text, form), {
      perform: (value) => this.protocols.make(actorOf(viewer), answersIn(this.base.text, value)),
      invalid: (state) => this.makePage(state),
      done: (number) => redirect(`${home}/${number}`, { flash: 'flash.liaison.protocol-made' }),
    });
  }

  @Get(':number')
  show(@Viewer() viewer: Viewer, @Param('number') number: string) {
    return this.page(viewer, number, emptyForm({ id: newId() }));
  }

  @Get(':number/protocolo.pdf')
  async pdf(@Viewer() viewer: Viewer, @Param('number') number: string) {
    const { protocol } = await this.protocols.read(actorOf(viewer), null, Number(number));
    return pdfOf(protocol, this.config);
  }

  @Get(':number/protocolo.docx')
  async word(@Viewer() viewer: Viewer, @Param('number') number: string) {
    const { protocol } = await this.protocols.read(actorOf(viewer), null, Number(number));
    // heavy to load, and most processes never write one
    const { writeProtocol } = await import('#templates/liaison/protocols/protocol.docx');
    const bytes = await writeProtocol(protocolVersion(protocol), this.config.issuer.name);
    return file(bytes, { contentType: CONTENT_TYPES.docx, name: 'protocolo.docx' });
  }

  @Post(':number/leido')
  async read(@Viewer() viewer: Viewer, @Param('number') number: string) {
    await this.protocols.acknowledge(actorOf(viewer), Number(number), null);
    return redirect(`${home}/${Number(number)}#leido`, { flash: 'flash.liaison.acknowledged' });
  }

  @Post(':number/acuses')
  acknowledge(
    @Viewer() viewer: Viewer,
    @Param('number') number: string,
    @Submitted(ReaderForm) form: Submitted<ReaderForm>,
  ) {
    return submit(form, {
      perform: ({ id, name, post }) => this.protocols.acknowledge(actorOf(viewer), Number(number), { id, name, post }),
      invalid: (state) => this.page(viewer, number, state),
      done: () => redirect(`${home}/${Number(number)}#leido`, { flash: 'flash.liaison.acknowledged' }),
    });
  }

  private makePage(form: FormState) {
    return view(MakeProtocolPage, { questions: this.base.text.questions, form });
  }

  private async page(viewer: Viewer, number: string, form: FormState) {
    const { protocol, readers } = await this.protocols.read(actorOf(viewer), null, Number(number));
    return view(ProtocolPage, {
      version: protocolVersion(protocol),
      readers,
      isRead: readers.some(({ userId }) => userId === viewer.userId),
      form,
      limits: ackLimits,
    });
  }
}

/** The protocols of all municipalities, in FM4's workspace. */
@Controller('fm4/protocolos')
@Allow({ staff: ['staff_admin'] })
export class StaffProtocolPages {
  constructor(
    private readonly protocols: Protocols,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer) {
    return view(StaffProtocolsPage, { lines: (await this.protocols.present(actorOf(viewer))).map(protocolLine) });
  }

  @Get(':clave/:number/protocolo.pdf')
  async pdf(@Viewer() viewer: Viewer, @Param('clave') code: string, @Param('number') number: string) {
    const { protocol } = await this.protocols.read(actorOf(viewer), code, Number(number));
    return pdfOf(protocol, this.config);
  }
}

async function pdfOf(protocol: ProtocolRow, { issuer }: Config) {
  const { renderProtocol } = await import('#templates/liaison/protocols/protocol.pdf');
  const bytes = await renderProtocol(protocolVersion(protocol), issuer.name);
  return file(bytes, { contentType: 'application/pdf', name: 'protocolo.pdf', inline: true });
}
