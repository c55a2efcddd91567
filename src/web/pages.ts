import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createPageContext, type PageContext, renderPage } from '#templates/page';
import { Clock } from '#libs/clock';
import { CONFIG, type Config } from '../config/index.js';
import { assetUrl } from './assets.js';
import { withOwnStyles } from './page-styles.js';
import { type Locale, localeOf } from './request.js';
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
    this.rememberLocale(request, reply, localeOf(request));
    const words = this.words(request);
    const flash = this.takeFlash(request, reply);
    const text = flash && words.maybe(flash.key, flash.params);
    const context = { ...words, openTasks, flash: flash && text ? { kind: flash.kind, text } : null };
    void reply.status(page.status).header('content-type', 'text/html; charset=utf-8').headers(page.headers);
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    const html = renderPage(page.component, page.props, context);
    // Who works here has the style sheet from the page before.
    return context.viewer ? html : withOwnStyles(html, reply);
  }

  /** Words and facts for a request, for answers that are no pages too. */
  words(request: FastifyRequest): PageContext {
    const query = request.url.indexOf('?');
    return createPageContext({
      locale: localeOf(request),
      path: query < 0 ? request.url : request.url.slice(0, query),
      query: query < 0 ? '' : request.url.slice(query),
      viewer: request.viewer ?? null,
      now: this.clock.now(),
      flash: null,
      demo: this.config.demo,
      origin: this.config.publicUrl,
      issuer: this.config.issuer,
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

  private rememberLocale(request: FastifyRequest, reply: FastifyReply, locale: Locale): void {
    const { lang } = request.query as Record<string, unknown>;
    if (lang !== locale) return;
    void reply.setCookie('lang', locale, { path: '/', sameSite: 'lax', maxAge: 31_536_000, secure: this.secure });
  }

  private get secure(): boolean {
    return this.config.publicUrl.startsWith('https:');
  }
}
