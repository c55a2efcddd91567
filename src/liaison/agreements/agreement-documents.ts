import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '#libs/clock';
import { dayOf } from '#libs/mexico';
import { CONFIG, type Config } from '../../config/index.js';
import type { Locale } from '../../web/index.js';
import type { AgreementRow } from './agreement.queries.js';
import { agreementFacts, commitmentLine } from './agreement.views.js';
import type { CommitmentRow } from './commitment.queries.js';

/** An agreement on paper, as it stands on the day on which it is drawn. */
@Injectable()
export class AgreementDocuments {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Letter, tagged, PDF/A-3a. */
  async draw(
    { agreement, commitments }: { agreement: AgreementRow; commitments: readonly CommitmentRow[] },
    locale: Locale,
  ): Promise<Uint8Array> {
    const { renderAgreement } = await import('#templates/liaison/agreements/agreement.pdf');
    const now = this.clock.now();
    return renderAgreement({
      agreement: agreementFacts(agreement, dayOf(now)),
      commitments: commitments.map((one) => commitmentLine(one, dayOf(now))),
      issuer: this.config.issuer.name,
      locale,
      createdAt: now,
    });
  }
}
