import { Fold } from '../../components/fold.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { LegalSection } from '../legal-words.js';
import { BackHome, MobilityLayout, MobilityNotices } from './mobility-layout.js';
import type { HelpPageProps } from './mobility.shapes.js';
import { RightText } from './right-text.js';

/** What to do when something goes wrong: what happened, the steps, who helps. */
export function HelpPage({ languages, draft, anchors, problems }: HelpPageProps) {
  const { t } = usePage();
  return (
    <MobilityLayout
      languages={languages}
      page="/ayuda"
      title={t('mobility.help')}
      description={t('mobility.help-lead')}
    >
      <BackHome />
      <h1 class="mt-3">{t('mobility.help')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('mobility.help-lead')}</p>
      <MobilityNotices draft={draft} />
      <div class="mt-8 grid gap-4">
        <LegalSection anchors={anchors}>
          {problems.map((problem) => (
            <Fold key={problem.id} id={problem.id} title={problem.title}>
              <ol class="list-decimal pl-6 grid gap-3 max-w-lectura">
                {problem.steps.map((step) => (
                  <li key={step.text}>
                    <RightText right={step} />
                  </li>
                ))}
              </ol>
              <p class="mt-5 font-bold">{t('mobility.institutions')}</p>
              <Helping institutions={problem.institutions} />
            </Fold>
          ))}
        </LegalSection>
      </div>
    </MobilityLayout>
  );
}

function Helping({ institutions }: Pick<HelpPageProps['problems'][number], 'institutions'>) {
  const { language } = usePage();
  const lang = language === 'es' ? undefined : htmlLanguages.es;
  return (
    <ul class="mt-1 grid gap-2">
      {institutions.map(({ slug, name, phone, domain }) => (
        <li key={slug}>
          <a
            class="enlace"
            href={`/para-personas/${language}/instituciones#${slug}`}
            lang={lang}
            data-replace
            data-keep
          >
            {name}
          </a>
          {phone && (
            <>
              {' · '}
              <a class="enlace font-bold" href={`tel:${phone}`}>
                {phone}
              </a>
            </>
          )}
          {domain && <span class="block text-tenue">{domain}</span>}
        </li>
      ))}
    </ul>
  );
}
