import { Badge } from '../../components/badge.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';

/** A bill that would change the rule; never law. */
export interface BillText {
  id: string;
  /** `YYYY-MM`. */
  month: string;
  mexicanPercent: number;
  /** In the framework, `F5`; null: not verified. */
  source: string | null;
  /** How many foreigners there would be room for in this company; absent: no company was named. */
  room?: number;
}

/** What has been proposed, beside the rule that holds. */
export function BillList({ bills }: { bills: readonly BillText[] }) {
  const { t, date } = usePage();
  return (
    <Section id="iniciativas" class="mt-8" heading="text-xl mb-2" title={t('guidance.share.bills')}>
      <p class="text-base">{t('guidance.share.bills.text')}</p>
      <ul class="list-disc pl-5 grid gap-3 text-base">
        {bills.map(({ id, month, mexicanPercent, source, room }) => (
          <li key={id}>
            {t('guidance.share.bill', { month: date.month(`${month}-01`), percent: mexicanPercent })}{' '}
            {room !== undefined && t('guidance.share.bill.room', { room })}{' '}
            {source ? (
              <TextLink href={`/guia/marco-legal#${source}`}>{t('guidance.share.bill.source', { source })}</TextLink>
            ) : (
              <Badge kind="waiting">{t('guidance.mark.unverified')}</Badge>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
