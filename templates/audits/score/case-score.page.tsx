import { Alert } from '../../components/alert.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Section } from '../../components/section.js';
import { Tabs } from '../../components/tabs.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { ScoreLines } from '../../assessments/scoring/score-lines.js';
import type { ScoreLinesShape } from '../../assessments/scoring/score.shapes.js';
import { AuditBanner } from '../review/review-banner.js';
import type { CaseBanner } from '../review/review-props.js';

export interface CaseScoreShape {
  banner: CaseBanner;
  /** By whose answers. */
  by: 'empresa' | 'auditoria';
  /** Address of the case. */
  base: string;
  /** Null: not every item is reviewed, so there is no audited score. */
  lines: ScoreLinesShape | null;
  /** Null: the company has it back. */
  declaration: { name: string; at: Date; post: string | null; sha256: string | null } | null;
}

/** How the score of a case is made, and what the company declared with it. */
export function CaseScorePage({ page }: { page: CaseScoreShape }) {
  const { t } = usePage();
  const { banner, base, by } = page;
  const left = banner.total - banner.reviewed;
  return (
    <Fm4Layout title={t('audits.score.title', { company: banner.companyName })} banner={<AuditBanner {...banner} />}>
      <Breadcrumbs trail={[{ href: base, label: banner.companyName }]} current={t('audits.score.short')} />
      <div class="max-w-5xl">
        <Tabs
          label={t('audits.score.by')}
          tabs={(['empresa', 'auditoria'] as const).map((one) => ({
            href: `${base}/puntuacion?segun=${one}`,
            label: t(`audits.score.${one}`),
            current: one === by,
          }))}
        />
        {by === 'auditoria' && left > 0 && (
          <Alert kind="info" class="mt-4">
            {t('audits.score.left', { n: left })}
          </Alert>
        )}
        {page.lines && <ScoreLines lines={page.lines} />}
        {page.declaration && <Declaration {...page.declaration} />}
      </div>
    </Fm4Layout>
  );
}

function Declaration({ name, at, post, sha256 }: NonNullable<CaseScoreShape['declaration']>) {
  const { t, date } = usePage();
  return (
    <Section id="declaracion" class="mt-12" title={t('audits.score.declaration')}>
      <p class="mt-2">
        {t('audits.score.declared', { name: post === null ? name : `${name}, ${post},`, date: date.at(at) })}
      </p>
      {sha256 && (
        <p class="text-tenue">
          {t('audits.score.hash')} <code class="break-all">{sha256}</code>
        </p>
      )}
    </Section>
  );
}
