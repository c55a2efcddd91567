import { usePage } from '../../page.js';
import { Signed } from '../figures.js';
import type { CaseBanner } from './review-props.js';

/** Which company is being audited, by when, and how its figures stand. */
export function AuditBanner(banner: CaseBanner) {
  const { t, date, number } = usePage();
  const figures = [
    [t('audits.figures.reviewed'), t('word.of', { done: banner.reviewed, total: banner.total })],
    [t('audits.figures.company'), number.percent(banner.companyPercent)],
    ...(banner.auditedPercent === null || banner.difference === null
      ? ([[t('audits.figures.audited'), t('audits.figures.pending')]] as const)
      : ([
          [t('audits.figures.audited'), number.percent(banner.auditedPercent)],
          [t('audits.figures.difference'), <Signed value={banner.difference} />],
        ] as const)),
  ] as const;
  return (
    <section class="border-b border-linea denso" aria-label={t('audits.banner.label')}>
      <div class="px-4 lg:px-6 py-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        <div>
          <h1 class="text-xl leading-tight">
            <a class="text-inherit no-underline hover:underline" href={`/fm4/auditorias/${banner.auditId}`}>
              {banner.companyName}
            </a>
          </h1>
          <p class="m-0 text-tenue">
            {t('audits.banner.goal', { level: t(`level.${banner.targetLevel}`) })}
            {banner.dueOn && ` ${t('audits.banner.due', { when: date.relative(banner.dueOn) })}`}
          </p>
        </div>
        <dl class="flex flex-wrap gap-x-6 gap-y-1 m-0 lg:ml-auto">
          {figures.map(([label, value]) => (
            <div key={label}>
              <dt class="text-tenue text-xs">{label}</dt>
              <dd class="m-0 font-bold cifra">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </section>
  );
}
