import { Around, type AroundLink } from '../../components/around.js';
import { Section } from '../../components/section.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { type FollowUpFigures, Permanence, Questions, Reasons } from './figures.js';

/** Where permanence is told apart by sector and region, period by period. */
const byPlace: readonly AroundLink[] = [
  { href: '/fm4/indicadores/IN-E5', label: 'follow-up.by-place.3', roles: ['content_editor'] },
  { href: '/fm4/indicadores/IN-E6', label: 'follow-up.by-place.6', roles: ['content_editor'] },
  { href: '/fm4/indicadores/IN-E7', label: 'follow-up.by-place.12', roles: ['content_editor'] },
];

/** Permanence and conditions as workers say, over all companies. */
export function FollowUpFm4Page({ figures }: { figures: FollowUpFigures }) {
  const { t } = usePage();
  return (
    <Fm4Layout title={t('follow-up.title')}>
      <h1>{t('follow-up.title')}</h1>
      <p class="mt-2 max-w-lectura">{t('follow-up.lead', { n: figures.codes })}</p>
      <Section id="permanencia" class="mt-8" heading="text-xl" title={t('follow-up.permanence')}>
        <Permanence permanence={figures.permanence} />
        <Around links={byPlace} />
      </Section>
      <Section id="condiciones" class="mt-8" heading="text-xl" title={t('follow-up.questions')}>
        <p class="mt-2 text-tenue max-w-lectura">{t('follow-up.by-half')}</p>
        <Questions questions={figures.questions} />
      </Section>
      <Section id="salidas" class="mt-8" heading="text-xl" title={t('follow-up.reasons')}>
        <Reasons reasons={figures.reasons} />
      </Section>
    </Fm4Layout>
  );
}
