import { Alert } from '../../components/alert.js';
import { DataTable } from '../../components/data-table.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { Document } from '../../layouts/document.js';
import { usePage } from '../../page.js';
import { Content } from '../../assessments/instrument/content.js';
import type { MunicipalityName, OfficeFacts } from '../directory/directory.shapes.js';
import { OfficeSheet } from '../directory/office-facts.js';

interface KitPageProps {
  municipality: MunicipalityName;
  office: OfficeFacts;
  institutions: readonly {
    id: string;
    name: string;
    acronym: string | null;
    forPeople: readonly string[];
    site: string | null;
    phone: string | null;
    caution: string | null;
  }[];
  /** Calendar days. */
  madeOn: string;
  until: string;
}

const documents = [
  'permanent',
  'humanitarian',
  'asylum',
  'paid',
  'temporary',
  'student',
  'tourist',
  'mexican',
] as const;
const questions = [1, 2, 3, 4, 5] as const;

/** The field kit of a municipality: where to send people, which documents permit work, what is not asked, whom to call. */
export function KitPage({ municipality, office, institutions, madeOn, until }: KitPageProps) {
  const { t, date } = usePage();
  return (
    <Document
      title={t('liaison.kit-title', { name: municipality.name })}
      description={t('liaison.kit-lead')}
      scripts={['kit', 'imprimir']}
      sober
    >
      <main id="contenido" tabIndex={-1} class="contenedor max-w-[52rem] py-8" data-kit data-until={until}>
        <h1>{t('liaison.kit-title', { name: municipality.name })}</h1>
        <p class="mt-2 text-tenue">{t('liaison.kit-dates', { made: date.long(madeOn), until: date.long(until) })}</p>
        <div class="mt-4" data-stale hidden>
          <Alert kind="warning">{t('liaison.kit-stale', { until: date.long(until) })}</Alert>
        </div>
        <p class="mt-4 flex flex-wrap gap-3 items-center no-imprimir">
          <button class="btn btn-outline" type="button" hidden data-imprimir>
            {t('liaison.kit-print')}
          </button>
          <span hidden data-kept>
            {t('liaison.kit-kept')}
          </span>
        </p>
        <Section id="llamar" class="mt-8" title={t('liaison.kit-call')}>
          <p class="mt-2">{t('liaison.kit-911')}</p>
          {office.freshness === 'empty' ? (
            <p class="mt-2">{t('liaison.kit-no-office')}</p>
          ) : (
            <div class="mt-3">
              {office.freshness === 'stale' && (
                <p class="mb-2">{t('liaison.stale', { day: date.long(office.confirmedAt!) })}</p>
              )}
              <OfficeSheet office={office} />
            </div>
          )}
        </Section>
        <Section id="no-se-pregunta" class="mt-8" title={t('liaison.kit-not-asked')}>
          <ul class="mt-2">
            {questions.map((n) => (
              <li key={n}>{t(`liaison.kit-not.${n}`)}</li>
            ))}
          </ul>
        </Section>
        <Section id="documentos" class="mt-8" title={t('liaison.kit-documents')}>
          <p class="mt-2 mb-3">{t('liaison.kit-documents-text')}</p>
          <DataTable
            caption={t('liaison.kit-documents')}
            rows={documents.map((id) => ({ id }))}
            columns={[
              { heading: t('liaison.kit-document'), cell: ({ id }) => t(`liaison.kit-document.${id}`) },
              { heading: t('liaison.kit-permits'), cell: ({ id }) => t(`liaison.kit-permits.${id}`) },
              { heading: t('liaison.kit-law'), cell: ({ id }) => t(`liaison.kit-law.${id}`) },
            ]}
          />
        </Section>
        <Section id="canalizar" class="mt-8" title={t('liaison.kit-referral')}>
          <p class="mt-2 mb-3">{t('liaison.kit-referral-text')}</p>
          <ul class="list-none p-0" lang="es-MX">
            {institutions.map(({ id, name, acronym, forPeople, site, phone, caution }) => (
              <li key={id} class="py-3 border-t border-linea">
                <strong>
                  <Content>{acronym ? `${name} (${acronym})` : name}</Content>
                </strong>
                <span class="block">
                  <Content>{forPeople.join(' ')}</Content>
                </span>
                {phone && <span class="block">{phone}</span>}
                {site && (
                  <span class="block">
                    <TextLink href={`https://${site}`}>{site}</TextLink>
                  </span>
                )}
                {caution && (
                  <span class="block text-tenue">
                    <Content>{caution}</Content>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Section>
        <p class="mt-8 no-imprimir">
          <TextLink href={`/municipios/${municipality.code}`}>{t('liaison.kit-online')}</TextLink>
        </p>
      </main>
    </Document>
  );
}
