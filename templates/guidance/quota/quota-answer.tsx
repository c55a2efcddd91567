import { Alert } from '../../components/alert.js';
import { usePage } from '../../page.js';

/** What can be said about a company's share of foreigners. */
export type QuotaResult =
  { kind: 'within' | 'exceeded'; percent: number; allowed: number } | { kind: 'ask'; percent: number };

const kinds = { within: 'success', exceeded: 'warning', ask: 'info' } as const;

/** The share and what follows from it, read out when it appears. */
export function QuotaAnswer({ answer }: { answer: QuotaResult }) {
  const { t, number } = usePage();
  const percent = number.percent(answer.percent);
  return (
    <div class="mt-8" role="status">
      <Alert kind={kinds[answer.kind]} title={t(`guidance.share.${answer.kind}`)}>
        {t(`guidance.share.${answer.kind}.text`, {
          percent,
          ...(answer.kind === 'ask' ? {} : { allowed: answer.allowed }),
        })}
      </Alert>
    </div>
  );
}
