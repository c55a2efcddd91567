import { Controller, Get, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { KioskClosedPage, KioskPage, OpenKioskPage } from '#templates/accounts/kiosks/kiosk.page';
import { Clock } from '#libs/clock';
import { CONFIG, type Config } from '../../config/index.js';
import {
  Allow,
  emptyForm,
  file,
  forgetPerson,
  redirect,
  seenAt,
  SHARED_COOKIE,
  submit,
  Submitted,
  view,
  type View,
  Viewer,
} from '../../web/index.js';
import { CodeSignIn } from '../codes/code-sign-in.service.js';
import { SignIn } from '../sign-in/sign-in.service.js';
import { KioskEntryForm } from './kiosks.forms.js';
import { DEVICE_LASTS_S } from './kiosks.rules.js';
import { Kiosks, type OpenKiosk } from './kiosks.service.js';

/** Nothing of the page before stays in the browser: neither what it keeps for speed nor what scripts keep. */
const clean = { 'cache-control': 'no-store', 'clear-site-data': '"cache", "storage"' };

/** The start of a shared tablet. Being there means that nobody is: whoever was before is signed out. */
@Controller('kiosco')
@Allow('public')
export class KioskPages {
  constructor(
    private readonly kiosks: Kiosks,
    private readonly codes: CodeSignIn,
    private readonly signIn: SignIn,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  @Get()
  async start(
    @Viewer() viewer: Viewer | null,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Query('con') by?: string,
  ) {
    const kiosk = await this.kiosks.of(request.cookies[SHARED_COOKIE] ?? '');
    if (!kiosk) {
      if (request.cookies[SHARED_COOKIE])
        void reply.setCookie(SHARED_COOKIE, '', { path: '/', maxAge: 0, secure: this.isSecure });
      return view(KioskClosedPage, {}, { status: 404 });
    }
    await this.signIn.signOut(request, viewer);
    forgetPerson(request, reply, this.isSecure);
    request.viewer = null;
    return this.page(kiosk, emptyForm(), by === 'codigo');
  }

  @Post()
  async enter(@Req() request: FastifyRequest, @Submitted(KioskEntryForm) form: Submitted<KioskEntryForm>) {
    const kiosk = await this.kiosks.of(request.cookies[SHARED_COOKIE] ?? '');
    if (!kiosk) return view(KioskClosedPage, {}, { status: 404 });
    return submit(form, {
      perform: async ({ code = '', person, pin }) => {
        const typed = { code: person === undefined ? code : await this.kiosks.codeOf(kiosk, person), pin };
        return this.codes.enter(request, typed, { device: kiosk });
      },
      invalid: (state) => this.page(kiosk, state, form.raw['person'] === undefined),
      done: ({ to, cookies }) =>
        redirect(to, {
          setCookies: [...cookies.map(untilClosed), seenAt(request, this.clock.now(), this.isSecure)],
        }),
    });
  }

  /** A sign of whoever is there, while they read: the access guard notes it. */
  @Get('sigo')
  here() {
    const headers = { 'cache-control': 'no-store' };
    return file(new Uint8Array(), { contentType: 'text/plain; charset=utf-8', name: 'sigo.txt', headers });
  }

  @Get('abrir/:token')
  async ask(@Param('token') token: string) {
    const open = await this.kiosks.canOpen(token);
    return view(OpenKioskPage, { token, open }, open ? {} : { status: 410 });
  }

  /** The tablet becomes the kiosk; whoever opened it is signed out there. */
  @Post('abrir/:token')
  async open(@Viewer() viewer: Viewer | null, @Req() request: FastifyRequest, @Param('token') token: string) {
    const kept = await this.kiosks.open(token, String(request.id));
    const left = viewer ? await this.signIn.signOut(request, viewer) : [];
    const cookie = request.server.serializeCookie(SHARED_COOKIE, kept, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.isSecure,
      maxAge: DEVICE_LASTS_S,
    });
    return redirect('/kiosco', { setCookies: [...left, cookie] });
  }

  private get isSecure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }

  private page({ company, name, people }: OpenKiosk, form: FormState, byCode: boolean): View {
    const listed = people !== null && people.length > 0;
    return view(
      KioskPage,
      { company, name, people: listed && !byCode ? people : null, listed, form },
      { headers: clean },
    );
  }
}

/** A cookie that goes when the browser is closed: nobody stays signed in at a tablet whose battery is empty. */
const untilClosed = (line: string): string => line.replace(/;\s*(max-age|expires)=[^;]*/gi, '');
