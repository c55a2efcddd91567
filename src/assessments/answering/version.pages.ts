import { Controller, Post } from '@nestjs/common';
import { actorOf, Allow, redirect, Refused, Viewer } from '../../web/index.js';
import { AssessmentVersions } from './assessment-versions.js';

const home = '/empresa/autoevaluacion';

/** Going on by the version of the instrument that is in force. */
@Controller('empresa/autoevaluacion/version')
@Allow({ company: ['company_admin', 'company_editor'] })
export class VersionPages {
  constructor(private readonly versions: AssessmentVersions) {}

  @Post()
  async move(@Viewer() viewer: Viewer) {
    try {
      const { version, answers, files } = await this.versions.move(actorOf(viewer), viewer.companyId!);
      return redirect(home, { flash: 'assessments.flash.moved', params: { version, answers, files } });
    } catch (error) {
      // pressed twice, or in two windows: it has moved already
      if (error instanceof Refused && error.code === 'assessments.version-current') return redirect(home);
      throw error;
    }
  }
}
