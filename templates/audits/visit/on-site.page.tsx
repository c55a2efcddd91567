import { LinkButton } from '../../components/button.js';
import { Fold } from '../../components/fold.js';
import { Section } from '../../components/section.js';
import { Fm4Layout } from '../../layouts/fm4-layout.js';
import { usePage } from '../../page.js';
import { InterviewForm, PhotoForm, SampleForm } from './on-site-forms.js';
import { ObservationForm } from './on-site-item.js';
import { PutDown } from './on-site-lines.js';
import { Outbox } from './outbox.js';
import type { OnSiteProps } from './visit-props.js';
import { VisitDetails } from './visit-details.js';

/** In the workplace: practices to look at, interviews, files, photos. Works without a network, and sends later. */
export function OnSitePage(props: OnSiteProps) {
  const { t } = usePage();
  const { auditId, companyName, userId, visit, items, topics, interviews, coverage, sample, lines } = props;
  const title = t('on-site.title', { company: companyName });
  const base = `/fm4/auditorias/${auditId}/visita`;
  return (
    <Fm4Layout title={title} scripts={['visit']}>
      <p class="m-0">
        <a class="enlace" href={base}>
          {t('on-site.back')}
        </a>
      </p>
      <h1 class="mt-2">{title}</h1>
      <Outbox userId={userId} base={base} page={`${base}/en-sitio`} />
      <div class="grid gap-10 mt-6 max-w-4xl">
        <Fold id="agenda" title={t('visit.agenda')}>
          <VisitDetails visit={visit} />
        </Fold>
        <Section id="practicas" heading="mb-2" title={t('on-site.items', { n: items.length })}>
          <p class="mt-0 mb-4 max-w-lectura">{t('on-site.items-text')}</p>
          <ul class="list-none m-0 p-0 grid gap-4">
            {items.map((item) => (
              <ObservationForm key={item.id} {...props} item={item} />
            ))}
          </ul>
        </Section>
        <Section id="entrevistas" heading="mb-2" title={t('on-site.interviews')}>
          <p class="mt-0 mb-3 max-w-lectura">{t('on-site.interviews-text')}</p>
          <div data-live="entrevistas">
            <p class="m-0 cifra">{t('on-site.interview-counts', { ...interviews, needed: interviews.needed ?? 0 })}</p>
            <p class="mt-2 mb-1">{t('on-site.coverage')}</p>
            <ul class="list-none m-0 p-0 flex flex-wrap gap-x-5 gap-y-1">
              {coverage.map(({ criterion, covered }) => (
                <li key={criterion}>
                  {t(`on-site.criterion.${criterion}` as 'on-site.criterion.shift')}:{' '}
                  <strong>{t(covered ? 'on-site.covered' : 'on-site.uncovered')}</strong>
                </li>
              ))}
            </ul>
            <PutDown lines={lines.interviews} auditId={auditId} />
          </div>
          <Fold id="temas" title={t('on-site.topics')} level={3} class="mt-4">
            <ul class="list-disc pl-5 m-0">
              {topics.map(({ id, text, staff, management }) => (
                <li key={id}>
                  <span class="cifra">{id}</span> {text}{' '}
                  <span class="text-tenue text-sm">
                    {[staff && t('on-site.with-staff'), management && t('on-site.with-management')]
                      .filter(Boolean)
                      .join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </Fold>
          <InterviewForm {...props} />
        </Section>
        <Section id="expedientes" heading="mb-2" title={t('on-site.sample')}>
          <div data-live="expedientes">
            <p class="mt-0 mb-3 cifra">{t('on-site.sample-counts', { ...sample, needed: sample.needed ?? 0 })}</p>
            <PutDown lines={lines.samples} auditId={auditId} />
          </div>
          <SampleForm {...props} />
        </Section>
        <Section id="fotos" heading="mb-2" title={t('on-site.photos')}>
          <p class="mt-0 mb-3 max-w-lectura">{t('on-site.photos-text')}</p>
          <div data-live="fotos">
            <PutDown lines={lines.photos} auditId={auditId} />
          </div>
          <PhotoForm {...props} />
        </Section>
        <p class="m-0">
          <LinkButton kind="outline" href={`${base}#levantar`}>
            {t('on-site.finish')}
          </LinkButton>
        </p>
      </div>
    </Fm4Layout>
  );
}
