import { Alert } from '../../components/alert.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import { type BillText, BillList } from './bills.js';

/** What can be said about a company's share of foreigners. */
export type QuotaResult =
  | { kind: 'within' | 'exceeded'; percent: number; allowed: number }
  | { kind: 'ask'; percent: number };

/** The sum, the steps by which it came about, and what the next hire and the bills would change. */
export interface QuotaAnswerProps {
  sum: {
    counted: number;
    excluded: number;
    foreign: number;
    result: QuotaResult;
    exact: number;
    next: readonly { of: 'mexican' | 'foreign'; result: QuotaResult }[];
    mexicansMissing: number | null;
  };
  /** Of technicians and professionals in the speciality of the post; null: nothing was said of them. */
  speciality: QuotaResult | null;
  bills: readonly (BillText & { room: number })[];
}

const kinds = { within: 'success', exceeded: 'warning', ask: 'info' } as const;

/** The share and what follows from it, read out when it appears. */
export function QuotaAnswer({ sum, speciality, bills }: QuotaAnswerProps) {
  const { t, number } = usePage();
  const { result } = sum;
  const decimal = number.plain(sum.exact);
  return (
    <div class="mt-8" id="respuesta">
      <div role="status">
        <Alert kind={kinds[result.kind]} title={t(`guidance.share.${result.kind}`)}>
          {t(`guidance.share.${result.kind}.text`, {
            percent: number.percent(result.percent),
            ...(result.kind === 'ask' ? {} : { allowed: result.allowed }),
          })}{' '}
          {sum.mexicansMissing !== null && t('guidance.share.missing', { n: sum.mexicansMissing })}
        </Alert>
      </div>
      <Section id="cuenta" class="mt-8" heading="text-xl mb-2" title={t('guidance.share.steps')}>
        <ol class="list-decimal pl-5 grid gap-2 text-base">
          <li>{t('guidance.share.step.counted', { counted: sum.counted, excluded: sum.excluded })}</li>
          <li>{t('guidance.share.step.tenth', { counted: sum.counted, exact: decimal })}</li>
          <li>
            {result.kind === 'ask'
              ? t('guidance.share.step.small')
              : t('guidance.share.step.rounded', { exact: decimal, allowed: result.allowed })}
          </li>
          <li>{t('guidance.share.step.foreign', { foreign: sum.foreign })}</li>
        </ol>
      </Section>
      <Section id="siguiente" class="mt-8" heading="text-xl mb-2" title={t('guidance.share.next')}>
        <ul class="list-disc pl-5 grid gap-2 text-base">
          {sum.next.map(({ of, result: after }) => (
            <li key={of}>
              <strong>{t(`guidance.share.next.${of}`)}</strong>{' '}
              {t(`guidance.share.next.${after.kind}`, {
                percent: number.percent(after.percent),
                ...(after.kind === 'ask' ? {} : { allowed: after.allowed }),
              })}
            </li>
          ))}
        </ul>
      </Section>
      {speciality && (
        <Section id="especialidad" class="mt-8" heading="text-xl mb-2" title={t('guidance.share.experts')}>
          <Alert kind={kinds[speciality.kind]} title={t(`guidance.share.experts.${speciality.kind}`)}>
            {t('guidance.share.experts.rule')}
          </Alert>
        </Section>
      )}
      <BillList bills={bills} />
    </div>
  );
}
