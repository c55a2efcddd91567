import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createPageContext, type PageContext, renderPage, renderPart } from '#templates/page';
import { Clock } from '#libs/clock';
import { CONFIG, type Config } from '../../config/index.js';
import { assetUrl } from './assets.js';
import { localeOf, reopenedAt } from '../access/request.js';
import { isShared, SHARED_FINISHED, SHARED_IDLE } from '../access/shared-device.js';
import { withOwnStyles } from './page-styles.js';
import type { FlashMessage, View } from './view.js';

const flashCookie = 'flash';
const cookieOptions = { path: '/', httpOnly: true, sameSite: 'lax', signed: true } as const;

/** Renders pages for a request: in the reader's language, with who they are and the message that waits for them. */
@Injectable()
export class Pages {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The page as HTML, with how many things wait for the reader; consumes the waiting message. */
  render(request: FastifyRequest, reply: FastifyReply, page: View, openTasks: number | null = null): string {
    this.rememberLocale(request, reply);
    const words = this.words(request);
    void reply.status(page.status).header('content-type', 'text/html; charset=utf-8').headers(page.headers);
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    if (page.fragment) return renderPart(page.component, page.props, words);
    const flash = this.takeFlash(request, reply);
    const text = flash && words.maybe(flash.key, flash.params);
    const context = { ...words, openTasks, flash: flash && text ? { kind: flash.kind, text } : null };
    const html = renderPage(page.component, page.props, context);
    // Who works here has the style sheet from the page before.
    return context.viewer ? html : withOwnStyles(html, reply);
  }

  /** Words and facts for a request, for answers that are no pages too. */
  words(request: FastifyRequest): PageContext {
    const query = request.url.indexOf('?');
    const here = reopenedAt(request, this.config.publicUrl);
    return createPageContext({
      locale: localeOf(request),
      ...(request.language && { language: request.language }),
      ...(here && { here }),
      ...(request.method === 'POST' && { answersForm: true }),
      path: query < 0 ? request.url : request.url.slice(0, query),
      query: query < 0 ? '' : request.url.slice(query),
      viewer: request.viewer ?? null,
      ...(isShared(request) && { shared: { idle: SHARED_IDLE / 1000, finished: SHARED_FINISHED / 1000 } }),
      now: this.clock.now(),
      flash: null,
      demo: this.config.demo,
      origin: this.config.publicUrl,
      issuer: this.config.issuer,
      contact: this.config.contact,
      asset: assetUrl,
    });
  }

  /** Keeps a message for the next page. */
  leaveFlash(reply: FastifyReply, message: FlashMessage): void {
    void reply.setCookie(flashCookie, JSON.stringify(message), { ...cookieOptions, maxAge: 60, secure: this.secure });
  }

  private takeFlash(request: FastifyRequest, reply: FastifyReply): FlashMessage | null {
    const cookie = request.cookies[flashCookie];
    if (!cookie) return null;
    void reply.clearCookie(flashCookie, { path: '/' });
    const { valid, value } = request.unsignCookie(cookie);
    return valid && value ? (JSON.parse(value) as FlashMessage) : null;
  }

  /** Keeps the language that `?lang=` asks for, so that it holds for the pages that follow. */
  rememberLocale(request: FastifyRequest, reply: FastifyReply): void {
    const language = request.language ?? localeOf(request);
    const { lang } = request.query as Record<string, unknown>;
    if (lang !== language) return;
    void reply.setCookie('lang', language, { path: '/', sameSite: 'lax', maxAge: 31_536_000, secure: this.secure });
  }

  private get secure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }
}
