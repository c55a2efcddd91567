import { Section } from '../../components/section.js';
import { EmptyState } from '../../components/empty-state.js';
import { BackLink } from '../../components/text-link.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';
import { type FollowUpFigures, Permanence, Questions, Reasons } from './figures.js';

export interface CompanyFollowUpProps {
  figures: FollowUpFigures;
  /** What the company itself found at its looks. */
  own: readonly { months: 3 | 6 | 12; working: number; of: number }[];
}

/** What a company's workers said, in sums, beside its own counts. */
export function CompanyFollowUpPage({ figures, own }: CompanyFollowUpProps) {
  const { t } = usePage();
  return (
    <CompanyLayout title={t('follow-up.company')}>
      <div class="max-w-4xl">
        <BackLink href="/empresa/contrataciones" arrow>
          {t('guidance.hires')}
        </BackLink>
        <h1>{t('follow-up.company')}</h1>
        <p class="mt-3 text-lg max-w-lectura">{t('follow-up.company.lead', { n: figures.codes })}</p>
        <Section id="propias" class="mt-8" heading="text-xl" title={t('follow-up.own')}>
          <ul class="mt-2">
            {own.map(({ months, working, of }) => (
              <li key={months}>
                {t(`follow-up.months.${months}`)}:{' '}
                {of === 0 ? t('follow-up.own.none') : t('follow-up.own.count', { working, of })}
              </li>
            ))}
          </ul>
        </Section>
        {figures.codes === 0 ? (
          <div class="mt-10">
            <EmptyState
              title={t('follow-up.company.empty')}
              action={{ href: '/empresa/contrataciones', label: t('follow-up.company.empty.do') }}
            >
              {t('follow-up.company.empty.text')}
            </EmptyState>
          </div>
        ) : (
          <Said figures={figures} />
        )}
      </div>
    </CompanyLayout>
  );
}

/** What the workers said, in sums. */
function Said({ figures }: Pick<CompanyFollowUpProps, 'figures'>) {
  const { t } = usePage();
  return (
    <>
      <Section id="permanencia" class="mt-10" heading="text-xl" title={t('follow-up.permanence')}>
        <Permanence permanence={figures.permanence} />
      </Section>
      <Section id="condiciones" class="mt-10" heading="text-xl" title={t('follow-up.questions')}>
        <Questions questions={figures.questions} />
      </Section>
      <Section id="salidas" class="mt-10" heading="text-xl" title={t('follow-up.reasons')}>
        <Reasons reasons={figures.reasons} />
      </Section>
    </>
  );
}
