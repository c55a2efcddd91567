import { Controller, Param, Post } from '@nestjs/common';
import { actorOf, Allow, redirect, Viewer } from '../../web/index.js';
import { SelfEnrolment } from './self-enrolment.service.js';

/** Beginning a course on one's own. */
@Controller('cursos')
export class SelfEnrolmentPages {
  constructor(private readonly enrolment: SelfEnrolment) {}

  @Post(':slug/empezar')
  @Allow('signed-in')
  async start(@Param('slug') slug: string, @Viewer() viewer: Viewer) {
    await this.enrolment.start(actorOf(viewer), slug);
    return redirect(`/aprender/${slug}`);
  }
}
