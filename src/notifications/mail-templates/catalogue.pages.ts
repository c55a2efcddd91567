import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { KindPage } from '#templates/notifications/mail-templates/kind.page';
import { KindsPage } from '#templates/notifications/mail-templates/kinds.page';
import type { EditedWords, OwnWords } from '#templates/mail/words';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  type FileAnswer,
  notFound,
  redirect,
  type Redirect,
  refusedState,
  Refused,
  submit,
  Submitted,
  View,
  view,
  Viewer,
} from '../../web/index.js';
import { hasRole } from '../../database/index.js';
import { MailControl } from '../control/control.service.js';
import { ReminderSchedules } from '../planning/schedules.service.js';
import { DaysForm, RestoreForm, TextForm } from './catalogue.forms.js';
import { Catalogue } from './catalogue.service.js';
import { Previews } from './previews.service.js';
import type { Locale } from './texts.queries.js';
import { ownWords, textParts, textProblems } from './texts.rules.js';
import { Texts } from './texts.service.js';

type FormState = ReturnType<typeof emptyForm>;

/** What a page shows besides what is stored. */
interface Shown {
  form?: FormState;
  daysForm?: FormState;
  words?: EditedWords;
  status?: number;
  /** A test mail was just sent. */
  tested?: boolean;
}

const localeOf = (asked: unknown): Locale => (asked === 'en' ? 'en' : 'es');
const home = (kind: string, locale: Locale) => `/fm4/correo/avisos/${kind}?idioma=${locale}`;
const wordsOf = ({ subject, intro, closing }: { subject?: string; intro?: string; closing?: string }): EditedWords => ({
  subject: subject ?? null,
  intro: intro ?? null,
  closing: closing ?? null,
});

/** What differs from the program's words: what was left as it is stays the program's, in whatever version. */
const withoutOriginal = ({ subject, intro, closing }: EditedWords, original: OwnWords): EditedWords => ({
  subject: sameText(subject, original.subject) ? null : subject,
  intro: sameText(intro, original.intro) ? null : intro,
  closing,
});

const sameText = (one: string | null, other: string | null) =>
  one !== null && other !== null && one.replace(/\s+/g, ' ').trim() === other.replace(/\s+/g, ' ').trim();

/** The numbers in the text; anything else becomes NaN, which is refused. */
const daysIn = (text: string): number[] =>
  text
    .replaceAll('−', '-')
    .split(/[\s,;]+/)
    .filter((one) => one !== '')
    .map(Number);

/** The kinds of mail: when each is sent, to whom, in which words. */
@Controller('fm4/correo/avisos')
@Allow({ staff: ['staff_admin', 'content_editor'] })
export class CataloguePages {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly texts: Texts,
    private readonly previews: Previews,
    private readonly control: MailControl,
    private readonly schedules: ReminderSchedules,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer): Promise<View> {
    const actor = actorOf(viewer);
    return view(KindsPage, { kinds: await this.catalogue.all(actor), stopped: await this.control.stopped(actor) });
  }

  @Get(':kind')
  async show(@Viewer() viewer: Viewer, @Param('kind') kind: string, @Query('idioma') idioma?: string) {
    return this.page(viewer, kind, localeOf(idioma));
  }

  /** Previews, tests or saves words; a refusal keeps what was typed. */
  @Post(':kind')
  async edit(
    @Viewer() viewer: Viewer,
    @Param('kind') kind: string,
    @Submitted(TextForm) form: Submitted<TextForm>,
  ): Promise<View | Redirect> {
    const locale = localeOf(form.raw['idioma']);
    if (!form.ok) return this.page(viewer, kind, locale, { form: form.state, status: 422 });
    const { hacer, base } = form.value;
    const words = withoutOriginal(wordsOf(form.value), this.previews.original(kind, locale, viewer));
    const errors = textProblems(words, this.texts.wordingOf(kind));
    const state = { values: form.raw, errors };
    if (Object.keys(errors).length > 0) return this.page(viewer, kind, locale, { form: state, status: 422 });
    try {
      if (hacer === 'ver') return await this.page(viewer, kind, locale, { form: state, words });
      if (hacer === 'probar') {
        await this.previews.sendTo(viewer, kind, locale, words);
        return await this.page(viewer, kind, locale, { form: state, words, tested: true });
      }
      await this.texts.save(viewer, { kind, locale, before: base, words });
    } catch (error) {
      if (!(error instanceof Refused) || error.status === 404) throw error;
      return this.page(viewer, kind, locale, { form: refusedState(form.raw, error), words, status: error.status });
    }
    return redirect(home(kind, locale), { flash: 'reminder-texts.saved' });
  }

  @Post(':kind/version')
  async restore(
    @Viewer() viewer: Viewer,
    @Param('kind') kind: string,
    @Submitted(RestoreForm) form: Submitted<RestoreForm>,
  ): Promise<Redirect> {
    this.texts.wordingOf(kind);
    if (!form.ok) throw notFound();
    const { idioma, version } = form.value;
    await this.texts.restore(viewer, kind, idioma, version);
    return redirect(home(kind, idioma), { flash: 'reminder-texts.restored' });
  }

  /** Changes the days on which the kind is sent. */
  @Post(':kind/dias')
  @Allow({ staff: ['staff_admin'] })
  days(@Viewer() viewer: Viewer, @Param('kind') kind: string, @Submitted(DaysForm) form: Submitted<DaysForm>) {
    const locale = localeOf(form.raw['idioma']);
    return submit(form, {
      perform: ({ days = '', version }) => this.schedules.change(actorOf(viewer), kind, daysIn(days), version),
      invalid: (daysForm) => this.page(viewer, kind, locale, { daysForm }),
      done: () => redirect(home(kind, locale), { flash: 'reminder-kinds.days-saved' }),
    });
  }

  /** The HTML part for the frame of the preview: sandboxed, without scripts or external resources. */
  @Get(':kind/vista')
  async frame(
    @Viewer() viewer: Viewer,
    @Param('kind') kind: string,
    @Query() query: Record<string, unknown>,
  ): Promise<FileAnswer> {
    const part = (name: string) => (typeof query[name] === 'string' && query[name] !== '' ? query[name] : null);
    const words = { subject: part('subject'), intro: part('intro'), closing: part('closing') };
    if (Object.keys(textProblems(words, this.texts.wordingOf(kind))).length > 0) throw notFound();
    const mail = await this.previews.of(kind, localeOf(query['idioma']), words, viewer);
    if (!mail) throw notFound();
    return file(Buffer.from(mail.html), {
      contentType: 'text/html; charset=utf-8',
      name: 'vista.html',
      inline: true,
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox",
      },
    });
  }

  private async page(
    viewer: Viewer,
    kind: string,
    locale: Locale,
    { form, daysForm, words, status, tested = false }: Shown = {},
  ): Promise<View> {
    const found = await this.catalogue.one(actorOf(viewer), kind, locale);
    const present = found.versions[0] ?? { ...ownWords, version: 0 };
    const shown = words ?? present;
    const mail = await this.previews.of(kind, locale, shown, viewer);
    const query = new URLSearchParams({ idioma: locale });
    for (const part of textParts) if (shown[part]) query.set(part, shown[part]);
    const original = this.previews.original(kind, locale, viewer);
    const values = {
      subject: present.subject ?? original.subject,
      intro: present.intro ?? original.intro ?? '',
      closing: present.closing ?? '',
    };
    return view(
      KindPage,
      {
        ...found,
        stopped: await this.control.stopped(actorOf(viewer)),
        locale,
        form: form ?? emptyForm(values),
        base: present.version,
        daysForm: daysForm ?? emptyForm({ days: found.kind.schedule?.days.join(', ') ?? '' }),
        decides: hasRole(viewer, 'staff_admin'),
        preview: mail && { subject: mail.subject, text: mail.text, src: `/fm4/correo/avisos/${kind}/vista?${query}` },
        unsaved: words !== undefined,
        tested: tested ? viewer.email : null,
      },
      { status },
    );
  }
}
