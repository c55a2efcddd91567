import { LinkButton } from '../../components/button.js';
import { Checklist } from '../../components/checklist.js';
import { DoorDrawing } from '../../components/door.js';
import { CompanyLayout } from '../../layouts/company-layout.js';
import { usePage } from '../../page.js';

/** A step that a company has to complete. */
export type Need = 'courses' | 'assessment' | 'audit';

/** Shown while a company has no distinction: the missing steps. */
export function NoDistinctionPage({ needs }: { needs: readonly { need: Need; met: boolean }[] }) {
  const { t } = usePage();
  const items = needs.map(({ need, met }) => ({ id: need, met, text: t(`distinctions.company.need.${need}`) }));
  return (
    <CompanyLayout title={t('distinctions.company.title')}>
      <div class="hoja vacio items-start text-left">
        <DoorDrawing state="ajar" />
        <h1 class="text-3xl">{t('distinctions.company.none')}</h1>
        <p>{t('distinctions.company.none-text')}</p>
        <Checklist items={items} />
        <LinkButton kind="action" href="/empresa">
          {t('distinctions.company.none-action')}
        </LinkButton>
      </div>
    </CompanyLayout>
  );
}
