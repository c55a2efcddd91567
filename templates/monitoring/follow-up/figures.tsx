import { DataTable } from '../../components/data-table.js';
import { Fact } from '../../components/fact.js';
import { usePage } from '../../page.js';

/** A share as it may be said: whole percent, or only that it is near one end. Null: of too few. */
export type Share = { readonly percent: number } | { readonly band: 'under' | 'over' } | null;

export interface FollowUpFigures {
  readonly codes: number;
  readonly permanence: readonly {
    months: 3 | 6 | 12;
    until: string | null;
    hires: number | null;
    answered: number | null;
    ofAnswered: Share;
    lowest: Share;
    byCompany: Share;
  }[];
  readonly questions: readonly {
    question: 'formal' | 'paid' | 'equal' | 'contract' | 'skills' | 'untold';
    share: Share;
  }[];
  readonly reasons: {
    all: number | null;
    reasons: readonly {
      reason: 'better-job' | 'procedure' | 'treatment' | 'dismissed' | 'other';
      people: number | null;
    }[];
  };
}

/** A share in words. */
export function ShareText({ share }: { share: Share }) {
  const { t } = usePage();
  if (share === null) return <span class="text-tenue">{t('follow-up.hidden')}</span>;
  return <>{'band' in share ? t(`follow-up.band.${share.band}`) : t('follow-up.percent', { n: share.percent })}</>;
}

/** Permanence at the three moments: plot, table, and what it rests on. */
export function Permanence({ permanence }: Pick<FollowUpFigures, 'permanence'>) {
  const { t } = usePage();
  return (
    <>
      <Curve permanence={permanence} />
      <DataTable
        caption={t('follow-up.permanence')}
        rowKey={({ months }) => String(months)}
        rows={permanence}
        columns={[
          { heading: t('follow-up.moment'), cell: ({ months }) => t(`follow-up.months.${months}`) },
          { heading: t('follow-up.of-answered'), cell: ({ ofAnswered }) => <ShareText share={ofAnswered} /> },
          { heading: t('follow-up.lowest'), cell: ({ lowest }) => <ShareText share={lowest} /> },
          { heading: t('follow-up.by-company'), cell: ({ byCompany }) => <ShareText share={byCompany} /> },
          { heading: t('follow-up.rests-on'), cell: (row) => <RestsOn row={row} /> },
        ]}
      />
      <p class="mt-3 text-sm text-tenue max-w-lectura">{t('follow-up.method')}</p>
    </>
  );
}

/** From how many the shares of a moment are. */
function RestsOn({ row: { until, hires, answered } }: { row: FollowUpFigures['permanence'][number] }) {
  const { t, date } = usePage();
  if (until === null || hires === null) return <>{t('follow-up.too-few')}</>;
  const day = date.long(until);
  return (
    <>
      {answered === null
        ? t('follow-up.rests.hires', { n: hires, day })
        : t('follow-up.rests', { n: hires, answered, day })}
    </>
  );
}

const WIDTH = 480;
const HEIGHT = 220;
const LEFT = 44;
const TOP = 14;

/** The curve of those who answered and that of the lower bound, from all at the first day. */
function Curve({ permanence }: Pick<FollowUpFigures, 'permanence'>) {
  const { t } = usePage();
  const percentOf = (share: Share) => (share !== null && 'percent' in share ? share.percent : null);
  const x = (months: number) => LEFT + (months / 12) * (WIDTH - LEFT - 16);
  const y = (percent: number) => TOP + (1 - percent / 100) * (HEIGHT - TOP - 34);
  const line = (key: 'ofAnswered' | 'lowest') => [
    { months: 0, percent: 100 },
    ...permanence.flatMap((one) => {
      const percent = percentOf(one[key]);
      return percent === null ? [] : [{ months: one.months, percent }];
    }),
  ];
  const lines = { ofAnswered: line('ofAnswered'), lowest: line('lowest') };
  if (lines.ofAnswered.length < 2) return null;
  const said = permanence
    .filter(({ ofAnswered, lowest }) => percentOf(ofAnswered) !== null && percentOf(lowest) !== null)
    .map(({ months, ofAnswered, lowest }) =>
      t('follow-up.curve.point', { months, answered: percentOf(ofAnswered)!, lowest: percentOf(lowest)! }),
    );
  return (
    <figure class="m-0 mb-5 max-w-[36rem]">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${t('follow-up.permanence')}. ${said.join(' ')}`}>
        {[0, 50, 100].map((percent) => (
          <g key={percent}>
            <line
              x1={LEFT}
              x2={WIDTH - 16}
              y1={y(percent)}
              y2={y(percent)}
              stroke="currentColor"
              stroke-opacity="0.2"
            />
            <text x={LEFT - 8} y={y(percent) + 4} text-anchor="end" font-size="12" fill="currentColor">
              {percent} %
            </text>
          </g>
        ))}
        {[0, 3, 6, 12].map((months) => (
          <text key={months} x={x(months)} y={HEIGHT - 10} text-anchor="middle" font-size="12" fill="currentColor">
            {months}
          </text>
        ))}
        {(['ofAnswered', 'lowest'] as const).map((key) => (
          <g key={key} fill="none" stroke="currentColor" stroke-width="2.5">
            <polyline
              points={lines[key].map(({ months, percent }) => `${x(months)},${y(percent)}`).join(' ')}
              {...(key === 'lowest' ? { 'stroke-dasharray': '6 5' } : {})}
            />
            {lines[key].map(({ months, percent }) => (
              <circle key={months} cx={x(months)} cy={y(percent)} r="4" fill="currentColor" stroke="none" />
            ))}
          </g>
        ))}
      </svg>
      <figcaption class="text-sm text-tenue">{t('follow-up.curve.caption')}</figcaption>
    </figure>
  );
}

/** What was said of each question. */
export function Questions({ questions }: Pick<FollowUpFigures, 'questions'>) {
  const { t } = usePage();
  return (
    <dl class="ficha mt-3 max-w-3xl">
      {questions.map(({ question, share }) => (
        <Fact key={question} label={t(`follow-up.question.${question}`)}>
          <ShareText share={share} />
        </Fact>
      ))}
    </dl>
  );
}

/** Why people left. */
export function Reasons({ reasons: { all, reasons } }: Pick<FollowUpFigures, 'reasons'>) {
  const { t } = usePage();
  if (all === null) return <p class="mt-2">{t('follow-up.too-few')}</p>;
  return (
    <>
      <p class="mt-2">{t('follow-up.reasons.all', { n: all })}</p>
      <ul class="mt-2">
        {reasons.map(({ reason, people }) => (
          <li key={reason}>
            {t(`follow-up.reason.${reason}`)}: {people ?? <span class="text-tenue">{t('follow-up.hidden')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
