import { Controller, Get } from '@nestjs/common';
import { PrivacyNoticePage } from '#templates/privacy/notice/notice.page';
import { Retention } from '../../accounts/index.js';
import { Allow, view } from '../../web/index.js';

/** The privacy notice: what is held, for what, for how long, and how to ask about it. */
@Controller('privacidad')
@Allow('public')
export class NoticePages {
  constructor(private readonly retention: Retention) {}

  @Get()
  show() {
    const periods = this.retention.all().map(({ key, period, source }) => ({ key, ...period, source }));
    return view(PrivacyNoticePage, { periods });
  }
}
