import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { notFound, redirect, type Redirect } from '../../web/index.js';
import { headOf } from '../catalogue/catalogue.views.js';
import { type Course, courseIn, languagesOf } from '../catalogue/course.content.js';
import { type OpenPlace, OpenCourses } from './open-courses.service.js';
import { type Bearer, OpenLinks } from './open-links.js';

/** Where the pages of an open course stand. @throws Refused `not-found` for what cannot be the address of a course */
export function openAt(slug: string): string {
  if (!/^[a-z0-9-]{3,80}$/.test(slug)) throw notFound();
  return `/curso-abierto/${slug}`;
}

/** The course in the language of the page, and what its pages say of it; each page offers the other languages. */
export function spokenIn(course: Course, language: string) {
  const spoken = courseIn(course, language);
  return { spoken, head: { ...headOf(spoken, openAt(course.slug)), languages: languagesOf(course) } };
}

/** Who reads: the device's cookie, and the place that it opens. */
@Injectable()
export class OpenReaders {
  constructor(
    private readonly courses: OpenCourses,
    private readonly links: OpenLinks,
  ) {}

  /** The bearer with their place; null for a device that has not begun, and for a link that opens nothing any more. */
  async of(request: FastifyRequest, slug: string): Promise<(OpenPlace & { bearer: Bearer }) | null> {
    const bearer = this.links.read(request, slug);
    const place = await this.courses.place(slug, bearer?.token);
    return bearer && place && { ...place, bearer };
  }

  /** On to a page, the place kept on the device for as long again. */
  keeping(
    request: FastifyRequest,
    slug: string,
    bearer: Bearer,
    to: string,
    options: { flash?: string; kind?: 'info' } = {},
  ): Redirect {
    return redirect(to, { ...options, setCookies: [this.links.keep(request, slug, bearer)] });
  }

  /** To the course's first page, where one begins, with the reason. @throws Refused `not-found` for a course that is not open */
  async begin(slug: string): Promise<Redirect> {
    await this.courses.course(slug);
    return redirect(openAt(slug), { flash: 'courses.open.flash.begin', kind: 'info' });
  }
}
