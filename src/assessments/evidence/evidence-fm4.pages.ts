import { Controller, Get, Param, Query } from '@nestjs/common';
import { actorOf, Allow, CurrentViewer, file, type Viewer } from '../../web/index.js';
import { EvidenceFiles } from './evidence.service.js';

/** What a browser may show of what a company sent: it runs no code of its own. */
const shown = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'];

/** The evidence of companies for those who review it: to download, or (`?ver=1`) to look at beside the practice. */
@Controller('fm4/evidencia')
@Allow({ staff: ['auditor', 'committee', 'staff_admin'] })
export class EvidenceFm4Pages {
  constructor(private readonly files: EvidenceFiles) {}

  @Get(':file')
  async open(@CurrentViewer() viewer: Viewer, @Param('file') id: string, @Query('ver') look?: string) {
    const { file: found, bytes } = await this.files.open(actorOf(viewer), id);
    const inline = look === '1' && shown.includes(found.contentType);
    return file(bytes, { contentType: found.contentType, name: found.name, inline });
  }
}
