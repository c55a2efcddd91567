import { Badge } from '../../components/badge.js';
import { ActionButton } from '../../components/button.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Content } from '../instrument/content.js';
import type { ActionPageShape, OfferedPractice } from './plan.shapes.js';

function Offer({ practice }: { practice: OfferedPractice }) {
  const { t } = usePage();
  return (
    <>
      <TextLink href={`/practicas/${practice.slug}`}>
        <Content>{practice.title}</Content>
      </TextLink>{' '}
      <span class="text-sm text-tenue">
        {t(`practices.class.${practice.class}`)} · <span class="cifra">{practice.items.join(', ')}</span>
      </span>
    </>
  );
}

/** What others did about the gaps and the open actions of the plan. Nothing when the bank has nothing. */
export function PracticesForPlan({ practices }: { practices: readonly OfferedPractice[] }) {
  const { t } = usePage();
  if (practices.length === 0) return null;
  return (
    <Section id="practicas" class="mt-10 max-w-3xl" heading="text-xl" title={t('assessments.plan.practices')}>
      <p class="mt-2">{t('assessments.plan.practices-text')}</p>
      <ul class="grid gap-2 mt-3 list-none p-0">
        {practices.map((practice) => (
          <li key={practice.id}>
            <Offer practice={practice} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The same for one action, which the company may work on after one of them. */
export function PracticesForAction({ page }: { page: ActionPageShape }) {
  const { t } = usePage();
  const { action, practices } = page;
  if (practices.length === 0) return null;
  return (
    <Section id="practicas" class="mt-8" heading="text-xl" title={t('assessments.plan.practices')}>
      <p class="mt-2 text-tenue">{t('assessments.plan.adopt-text')}</p>
      <ul class="grid gap-4 mt-3 list-none p-0">
        {practices.map((practice) => {
          const fields = { action: action.id, practice: practice.id };
          return (
            <li key={practice.id}>
              <Offer practice={practice} />
              {practice.adopted && (
                <p class="m-0 mt-1">
                  <Badge kind="done">{t('assessments.plan.adopted')}</Badge>
                </p>
              )}
              {action.state === 'open' && (
                <div class="mt-2">
                  <ActionButton
                    kind="outline"
                    small
                    action={`/empresa/practicas/${practice.adopted ? 'dejar' : 'adoptar'}`}
                    fields={fields}
                  >
                    {t(practice.adopted ? 'assessments.plan.drop-practice' : 'assessments.plan.adopt')}
                  </ActionButton>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
