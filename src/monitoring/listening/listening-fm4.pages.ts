import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { newId } from '#libs/ids';
import { dayOf } from '#libs/mexico';
import { pageNumber } from '#libs/paging';
import type { FormState } from '#templates/components/form-state';
import { AsidePage } from '#templates/monitoring/listening/aside.page';
import { ListeningPage } from '#templates/monitoring/listening/listening.page';
import { voiceSources } from '#templates/monitoring/listening/listening.shapes';
import { ThemePage } from '#templates/monitoring/listening/theme.page';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, type View, view, Viewer } from '../../web/index.js';
import { monitors } from '../monitoring.policy.js';
import { CloseForm, SortForm, ThemeForm } from './listening.forms.js';
import { Listening } from './listening.service.js';
import { themeLine, themePage, themeValues, voiceLine } from './listening.views.js';
import { Syntheses } from './syntheses.service.js';
import { themeLimits } from './theme.rules.js';
import { Themes } from './themes.service.js';
import { VOICES_PER_PAGE } from './voice.rules.js';
import { VoiceCollector } from './voice-collector.js';

const home = '/fm4/escucha';

/** What FM4 is told, and the themes that it makes of it. */
@Controller('fm4/escucha')
@Allow({ staff: monitors })
export class ListeningFm4Pages {
  constructor(
    private readonly listening: Listening,
    private readonly themes: Themes,
    private readonly syntheses: Syntheses,
    private readonly collector: VoiceCollector,
    private readonly clock: Clock,
  ) {}

  @Get()
  list(@Viewer() viewer: Viewer, @Query() query: Record<string, unknown>) {
    return this.listPage(viewer, query, emptyForm({ newId: newId() }));
  }

  /** Takes up what is new now instead of within the hour. */
  @Post('recoger')
  async collect() {
    await this.collector.collect();
    return redirect(home, { flash: 'listening-fm4.flash.collected' });
  }

  @Post('voces')
  sort(@Viewer() viewer: Viewer, @Submitted(SortForm) form: Submitted<SortForm>) {
    return submit(form, {
      perform: ({ voices, theme, newId: id, title }) =>
        this.listening.sort(actorOf(viewer), voices, theme === 'nuevo' ? { newId: id, title } : { id: theme }),
      invalid: (state) => this.listPage(viewer, state.values, state),
      done: (id, { theme }) =>
        theme === 'nuevo'
          ? redirect(`${home}/temas/${id}`, { flash: 'listening-fm4.flash.opened' })
          : redirect(home, { flash: 'listening-fm4.flash.sorted' }),
    });
  }

  @Get('voces/:id/apartar')
  async askToSetAside(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return view(AsidePage, { voice: voiceLine(viewer, await this.listening.waiting(actorOf(viewer), id)) });
  }

  @Post('voces/:id/apartar')
  async setAside(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.listening.setAside(actorOf(viewer), id);
    return redirect(home, { flash: 'listening-fm4.flash.aside' });
  }

  @Get('temas/:id')
  show(@Viewer() viewer: Viewer, @Param('id') id: string) {
    return this.themePage(viewer, id, {});
  }

  @Post('temas/:id')
  change(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(ThemeForm) form: Submitted<ThemeForm>) {
    return submit(form, {
      perform: (text) => this.themes.change(actorOf(viewer), id, text),
      invalid: (state) => this.themePage(viewer, id, { form: state }),
      done: () => redirect(`${home}/temas/${id}`, { flash: 'listening-fm4.flash.changed' }),
    });
  }

  @Post('temas/:id/cerrar')
  close(@Viewer() viewer: Viewer, @Param('id') id: string, @Submitted(CloseForm) form: Submitted<CloseForm>) {
    return submit(form, {
      perform: ({ outcome, told, publicText, link }) =>
        this.themes.close(actorOf(viewer), id, { outcome, told, publicText: publicText || null, link: link || null }),
      invalid: (closing) => this.themePage(viewer, id, { closing }),
      done: () => redirect(`${home}/temas/${id}`, { flash: 'listening-fm4.flash.closed' }),
    });
  }

  @Post('temas/:id/quitar/:voice')
  async unsort(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('voice') voice: string) {
    await this.listening.unsort(actorOf(viewer), id, voice);
    return redirect(`${home}/temas/${id}`, { flash: 'listening-fm4.flash.unsorted' });
  }

  private async listPage(viewer: Viewer, query: Record<string, unknown>, form: FormState): Promise<View> {
    const source = voiceSources.find((one) => one === query['fuente']) ?? null;
    const page = pageNumber(query['pagina']);
    const { voices, counts, themes, inWorkspace } = await this.listening.overview(actorOf(viewer), source, page);
    const total = counts.reduce((sum, one) => sum + (source === null || one.source === source ? one.n : 0), 0);
    const today = dayOf(this.clock.now());
    return view(ListeningPage, {
      source,
      counts: voiceSources.map((one) => ({ source: one, n: counts.find(({ source: of }) => of === one)?.n ?? 0 })),
      voices: voices.map((voice) => voiceLine(viewer, voice, themes.find(({ id }) => id === voice.suggested) ?? null)),
      themes: themes.map((theme) => themeLine(theme, today)),
      quarters: (await this.syntheses.list()).map(({ quarter }) => quarter),
      inWorkspace,
      page,
      pages: Math.max(1, Math.ceil(total / VOICES_PER_PAGE)),
      limits: themeLimits,
      form: form.values['newId'] ? form : { ...form, values: { ...form.values, newId: newId() } },
    });
  }

  private async themePage(
    viewer: Viewer,
    id: string,
    { form, closing }: { form?: FormState; closing?: FormState },
  ): Promise<View> {
    const read = await this.themes.read(actorOf(viewer), id);
    const version = String(read.theme.version);
    return view(ThemePage, {
      ...themePage(viewer, read, dayOf(this.clock.now())),
      limits: themeLimits,
      // with the present version: having seen that it changed, they may save again
      form: form ? { ...form, values: { ...form.values, version } } : emptyForm(themeValues(read.theme)),
      closing: closing ?? emptyForm(),
    });
  }
}
