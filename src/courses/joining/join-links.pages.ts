import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { JoinLinkPage, JoinLinksPage } from '#templates/courses/joining/links.page';
import { Clock } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { addDays, dayOf } from '#libs/mexico';
import { qrPath } from '#libs/qr';
import { CONFIG, type Config } from '../../config/index.js';
import { actorOf, Allow, emptyForm, redirect, submit, Submitted, view, type View, Viewer } from '../../web/index.js';
import { companyOf } from '../company-of.js';
import { EnrolmentLookup } from '../enrolling/enrolment-lookup.service.js';
import { JoinLinks } from './join-links.service.js';
import { JoinLinkForm } from './joining.forms.js';
import { MOST_PEOPLE } from './joining.rules.js';

const here = '/empresa/cursos/enlaces';

/** The open links of a company. */
@Controller('empresa/cursos/enlaces')
@Allow({ company: ['company_admin', 'company_editor'] })
export class JoinLinksPages {
  constructor(
    private readonly links: JoinLinks,
    private readonly lookup: EnrolmentLookup,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'publicUrl'>,
  ) {}

  @Get()
  list(@Viewer() viewer: Viewer) {
    return this.page(viewer, emptyForm({ endsOn: addDays(dayOf(this.clock.now()), 30), cap: '50' }));
  }

  @Post()
  make(@Viewer() viewer: Viewer, @Submitted(JoinLinkForm) form: Submitted<JoinLinkForm>) {
    return submit(form, {
      perform: (value) => this.links.make(actorOf(viewer), companyOf(viewer), value),
      invalid: (state) => this.page(viewer, state),
      done: ({ id }) => redirect(`${here}/${id}`),
    });
  }

  @Get(':id')
  async one(@Viewer() viewer: Viewer, @Param('id') id: string) {
    const { link, people } = await this.links.one(actorOf(viewer), companyOf(viewer), id);
    const address = `${this.config.publicUrl}/unirse/${formatCode(link.code)}`;
    return view(JoinLinkPage, {
      link: await this.titled(viewer, link),
      address,
      qr: qrPath(address),
      people: people.map(({ id: who, kind, name, email, joinedAt, enrolmentId }) => ({
        id: who,
        kind,
        name,
        email,
        joinedAt,
        enrolmentId,
      })),
    });
  }

  @Post(':id/cerrar')
  async close(@Viewer() viewer: Viewer, @Param('id') id: string) {
    await this.links.close(actorOf(viewer), companyOf(viewer), id);
    return redirect(`${here}/${id}`, { flash: 'courses.links.closed' });
  }

  @Post(':id/personas/:person/quitar')
  async remove(@Viewer() viewer: Viewer, @Param('id') id: string, @Param('person') person: string) {
    const { name } = await this.links.remove(actorOf(viewer), companyOf(viewer), id, person);
    return redirect(`${here}/${id}`, { flash: 'courses.links.removed', params: { name } });
  }

  private async page(viewer: Viewer, form: FormState): Promise<View> {
    const links = await this.links.list(actorOf(viewer), companyOf(viewer));
    const courses = await this.lookup.courses(actorOf(viewer));
    const title = new Map(courses.map((course) => [course.slug, course]));
    return view(JoinLinksPage, {
      links: links.map(({ id, slug, cap, joined, endsOn, state }) => ({
        id,
        cap,
        joined,
        endsOn,
        state,
        course: title.get(slug) ?? { letter: '', title: slug },
      })),
      courses,
      today: dayOf(this.clock.now()),
      most: MOST_PEOPLE,
      form,
    });
  }

  private async titled<Link extends { slug: string }>(viewer: Viewer, link: Link) {
    const courses = await this.lookup.courses(actorOf(viewer));
    return { ...link, course: courses.find(({ slug }) => slug === link.slug) ?? { letter: '', title: link.slug } };
  }
}
