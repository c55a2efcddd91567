import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { FormState } from '#templates/components/form-state';
import { JoinedPage, JoinPage } from '#templates/courses/joining/join.page';
import { newId } from '#libs/ids';
import { Allow, emptyForm, Limits, submit, Submitted, view, type View } from '../../web/index.js';
import { PublicCourses } from '../catalogue/public-courses.service.js';
import { JoinForm } from './joining.forms.js';
import { joinsPerNetwork } from './joining.rules.js';
import { Joining } from './joining.service.js';

/** Joining a company's course by its open link. */
@Controller('unirse')
@Allow('public')
export class JoinPages {
  constructor(
    private readonly joining: Joining,
    private readonly courses: PublicCourses,
    private readonly limits: Limits,
  ) {}

  @Get(':code')
  ask(@Param('code') code: string) {
    return this.page(code, emptyForm({ key: newId() }));
  }

  @Post(':code')
  async join(
    @Req() request: FastifyRequest,
    @Param('code') code: string,
    @Submitted(JoinForm) form: Submitted<JoinForm>,
  ) {
    return submit(form, {
      perform: async ({ key, name, email }) => {
        await this.limits.take(joinsPerNetwork, request.ip);
        return this.joining.join(code, { key, name, email }, String(request.id));
      },
      invalid: (state) => this.page(code, state),
      done: async (joined) => {
        const { slug, company } = await this.joining.offer(code);
        const headers = { 'cache-control': 'no-store' };
        return view(JoinedPage, { joined, company, slug }, { headers });
      },
    });
  }

  private async page(code: string, form: FormState): Promise<View> {
    const { slug, company, state } = await this.joining.offer(code);
    const { course } = await this.courses.one(slug, null);
    return view(
      JoinPage,
      { code, company, state, course: { title: course.title }, form },
      state === 'open' ? {} : { status: 410 },
    );
  }
}
