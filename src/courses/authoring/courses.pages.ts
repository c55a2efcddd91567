import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { FormState } from '#templates/components/form-state';
import { CoursesPage } from '#templates/courses/authoring/courses.page';
import { NewCoursePage } from '#templates/courses/authoring/new-course.page';
import { VersionPage } from '#templates/courses/authoring/version.page';
import {
  actorOf,
  Allow,
  emptyForm,
  file,
  notFound,
  redirect,
  submit,
  Submitted,
  view,
  Viewer,
} from '../../web/index.js';
import { audienceGroups } from '../catalogue/course.types.js';
import { courseLanguages } from '../catalogue/course.languages.js';
import { refuse } from '../courses.refusals.js';
import { BeginForm, LONGEST_LINE, NewCourseForm } from './authoring.forms.js';
import { AuthoringReader } from './authoring-reader.js';
import { DraftBeginnings } from './draft-beginnings.js';
import { may } from './draft.policy.js';
import { fileNamed } from './draft.source.js';
import { editors, home, pathOf, readers } from './part-saving.js';

/** All courses with their versions and drafts. */
@Controller('fm4/cursos')
@Allow({ staff: readers })
export class AuthoringPages {
  constructor(
    private readonly reader: AuthoringReader,
    private readonly beginnings: DraftBeginnings,
  ) {}

  @Get()
  async list(@Viewer() viewer: Viewer) {
    const actor = actorOf(viewer);
    return view(CoursesPage, { ...(await this.reader.list(actor)), mayEdit: may(actor, 'edit') });
  }

  /** Begins a draft from the newest version; while one is open, that one goes on. */
  @Post('borradores')
  @Allow({ staff: editors })
  async begin(@Viewer() viewer: Viewer, @Submitted(BeginForm) form: Submitted<BeginForm>) {
    if (!form.ok) throw refuse('invalid', { status: 422 });
    return redirect(pathOf(await this.beginnings.begin(actorOf(viewer), form.value.course)));
  }

  @Get('nuevo')
  @Allow({ staff: editors })
  ask() {
    return newPage(emptyForm());
  }

  @Post('nuevo')
  @Allow({ staff: editors })
  beginNew(@Viewer() viewer: Viewer, @Submitted(NewCourseForm) form: Submitted<NewCourseForm>) {
    return submit(form, {
      perform: ({ title, group }) => this.beginnings.beginNew(actorOf(viewer), { title, group }),
      invalid: newPage,
      done: (id) => redirect(`${pathOf(id)}/datos`),
    });
  }

  /** What a version says otherwise than the one before. */
  @Get(':slug/versiones/:version')
  async version(@Viewer() viewer: Viewer, @Param('slug') slug: string, @Param('version') number: string) {
    const { row, version, title, diff } = await this.reader.version(actorOf(viewer), slug, number);
    const languages = courseLanguages.filter((one) => one === 'es' || one in version.translations);
    return view(VersionPage, {
      course: { slug, title },
      version: { ...row, fromProduct: row.draftId === null, languages },
      diff,
    });
  }

  /** The file of a version, as those that come with the product. */
  @Get(':slug/versiones/:version/curso.md')
  async source(
    @Viewer() viewer: Viewer,
    @Param('slug') slug: string,
    @Param('version') number: string,
    @Query('idioma') language: unknown = 'es',
  ) {
    const { version } = await this.reader.version(actorOf(viewer), slug, number);
    const spoken = courseLanguages.find((one) => one === language);
    const text = spoken === 'es' ? version.source : spoken && version.translations[spoken];
    if (!spoken || !text) throw notFound();
    return file(Buffer.from(text, 'utf8'), markdownNamed(fileNamed(slug, spoken)));
  }
}

/** A Markdown file to keep, under that name. */
export const markdownNamed = (name: string) => ({ contentType: 'text/markdown; charset=utf-8', name });

const newPage = (form: FormState) => view(NewCoursePage, { form, groups: audienceGroups, longest: LONGEST_LINE, home });
