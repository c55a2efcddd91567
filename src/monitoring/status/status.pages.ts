import { Controller, Get } from '@nestjs/common';
import { StatusPage } from '#templates/monitoring/status/status.page';
import { Allow, view } from '../../web/index.js';
import { worst } from './status.rules.js';
import { Status } from './status.service.js';

/** How the product is, in words. */
@Controller('fm4/estado')
@Allow({ staff: ['staff_admin'] })
export class StatusPages {
  constructor(private readonly status: Status) {}

  @Get()
  async show() {
    const { lines, jobs, statements } = await this.status.read();
    return view(StatusPage, { lines, jobs, statements, worst: worst(lines) });
  }
}
