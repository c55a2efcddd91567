import { Fact } from '../../components/fact.js';
import { Section } from '../../components/section.js';
import { usePage } from '../../page.js';
import { htmlLanguages } from '../../translations.js';
import { ClaimText } from '../claim.js';
import { BackHome, MobilityLayout, MobilityNotices } from './mobility-layout.js';
import type { MobilityInstitution, NearPageProps } from './mobility.shapes.js';

/** Who helps. With script they are narrowed by need and municipality on the device; without it they are listed by need. */
export function NearPage(props: NearPageProps) {
  const { t, language } = usePage();
  const { languages, draft, near, national } = props;
  return (
    <MobilityLayout
      languages={languages}
      page="/instituciones"
      title={t('mobility.near-me')}
      description={t('mobility.institutions-text')}
    >
      <BackHome />
      <h1 class="mt-3">{t('mobility.near-me')}</h1>
      <p class="mt-3 text-lg max-w-lectura">{t('mobility.institutions-text')}</p>
      {language !== 'es' && <p class="mt-2 max-w-lectura text-tenue">{t('mobility.institutions-spanish')}</p>}
      <MobilityNotices draft={draft} />
      <Choices {...props} />
      <ByNeed {...props} />
      <Section id="cerca" class="mt-10" title={t('mobility.near')}>
        <List institutions={near} />
      </Section>
      <Section id="pais" class="mt-10" title={t('mobility.national')}>
        <List institutions={national} />
      </Section>
    </MobilityLayout>
  );
}

/** They are sent nowhere: fields without a name, in no form. */
function Choices({ needs, places }: NearPageProps) {
  const { t, language } = usePage();
  const lang = language === 'es' ? undefined : htmlLanguages.es;
  return (
    <div class="hoja p-5 mt-8 grid gap-4" data-choices hidden>
      <div>
        <label class="rotulo" for="necesidad">
          {t('mobility.choose-need')}
        </label>
        <select id="necesidad" class="select" data-need autocomplete="off">
          <option value="">{t('mobility.need.any')}</option>
          {needs.map(({ need }) => (
            <option key={need} value={need}>
              {t(`mobility.need.${need}`)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label class="rotulo" for="municipio">
          {t('mobility.choose-place')}
        </label>
        <select id="municipio" class="select" data-place autocomplete="off">
          <option value="">{t('mobility.place.any')}</option>
          {places.map(({ label, choices }) => (
            <optgroup key={label} label={label} lang={lang}>
              {choices.map(({ value, label: name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <p class="m-0 text-sm text-tenue">{t('mobility.choices-stay')}</p>
      <p class="m-0 font-bold" role="status" data-found={t('mobility.found')} />
    </div>
  );
}

function ByNeed({ needs }: NearPageProps) {
  const { t, language } = usePage();
  const lang = language === 'es' ? undefined : htmlLanguages.es;
  return (
    <nav class="mt-8" aria-label={t('mobility.choose-need')} data-by-need>
      <dl class="grid gap-3">
        {needs.map(({ need, helping }) => (
          <div key={need}>
            <dt class="font-bold">{t(`mobility.need.${need}`)}</dt>
            <dd class="m-0" lang={lang}>
              {helping.map(({ slug, name }, at) => (
                <>
                  {at > 0 && ' · '}
                  <a key={slug} class="enlace" href={`#${slug}`}>
                    {name}
                  </a>
                </>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </nav>
  );
}

function List({ institutions }: { institutions: readonly MobilityInstitution[] }) {
  const { t, language } = usePage();
  const lang = language === 'es' ? undefined : htmlLanguages.es;
  return (
    <ul class="list-none p-0 mt-3 grid gap-5">
      {institutions.map(({ slug, name, needs, places, tasks, when, cost, caution, phone, domain }) => (
        <li
          key={slug}
          id={slug}
          class="border-t border-linea pt-3 scroll-mt-20"
          data-needs={needs.join(' ')}
          data-places={places.join(' ')}
        >
          <p class="m-0 font-bold" lang={lang}>
            {name}
          </p>
          {tasks.map((task, at) => (
            <p key={at} class="m-0 mt-1" lang={lang}>
              <ClaimText claim={task} />
            </p>
          ))}
          <dl class="ficha mt-2 text-sm">
            {[
              ['mobility.when', when] as const,
              ['mobility.cost', cost] as const,
              ['mobility.caution', caution] as const,
            ].map(
              ([label, text]) =>
                text && (
                  <Fact key={label} label={t(label)}>
                    <span lang={lang}>{text}</span>
                  </Fact>
                ),
            )}
            {phone && (
              <Fact label={t('mobility.phone')}>
                <a class="enlace" href={`tel:${phone}`}>
                  {phone}
                </a>
              </Fact>
            )}
            {domain && (
              <Fact label={t('mobility.site')}>
                <a class="enlace" href={`https://${domain}`} rel="noopener noreferrer external">
                  {domain}
                </a>
              </Fact>
            )}
          </dl>
        </li>
      ))}
    </ul>
  );
}
