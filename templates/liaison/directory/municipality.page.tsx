import { Alert } from '../../components/alert.js';
import { Section } from '../../components/section.js';
import { BackLink, TextLink } from '../../components/text-link.js';
import { useLevelName } from '../../distinctions/level-name.js';
import type { Level } from '../../components/emblem.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import type { MunicipalityName, OfficeFacts } from './directory.shapes.js';
import { OfficeSheet } from './office-facts.js';

interface MunicipalityPageProps {
  municipality: MunicipalityName;
  office: OfficeFacts;
  companies: readonly { code: string; name: string; level: Level; levelName: string }[];
  /** In whole fives; null: fewer than five, or none. */
  trained: number | null;
}

/** A municipality: its office, the companies with a distinction there, how many people were trained. */
export function MunicipalityPage({ municipality, office, companies, trained }: MunicipalityPageProps) {
  const { t, date, rich } = usePage();
  const { name, region, code } = municipality;
  return (
    <PublicLayout title={name} description={t('liaison.page-description', { name })}>
      <BackLink href="/municipios">{t('liaison.title')}</BackLink>
      <h1>
        <span lang="es-MX">{name}</span>
      </h1>
      <p class="mt-2 text-tenue">{t('liaison.in-region', { region })}</p>
      <Section id="oficina" class="mt-8" title={t('liaison.office')}>
        {office.freshness === 'stale' && (
          <Alert kind="warning" class="my-4 max-w-3xl">
            {t('liaison.stale', { day: date.long(office.confirmedAt!) })}
          </Alert>
        )}
        {office.freshness === 'empty' ? (
          <p class="mt-3 max-w-lectura">
            {rich('liaison.no-office', {
              guide: (words) => <TextLink href="/guia/instituciones">{words}</TextLink>,
            })}
          </p>
        ) : (
          <div class="mt-4 max-w-3xl">
            <OfficeSheet office={office} />
          </div>
        )}
      </Section>
      <Section id="empresas" class="mt-10" title={t('liaison.companies')}>
        {companies.length === 0 ? (
          <p class="mt-3 max-w-lectura">{t('liaison.no-companies')}</p>
        ) : (
          <>
            <ul class="mt-3">
              {companies.map((company) => (
                <Company key={company.code} company={company} />
              ))}
            </ul>
            <p class="mt-3">
              <TextLink href={`/directorio?municipio=${code}`}>{t('liaison.in-directory')}</TextLink>
            </p>
          </>
        )}
      </Section>
      <Section id="formadas" class="mt-10" title={t('liaison.trained')}>
        <p class="mt-3 max-w-lectura">
          {trained === null ? t('liaison.trained-few') : t('liaison.trained-many', { n: trained })}
        </p>
      </Section>
    </PublicLayout>
  );
}

function Company({ company }: { company: MunicipalityPageProps['companies'][number] }) {
  return (
    <li>
      <TextLink href={`/d/${company.code}`}>{company.name}</TextLink>
      <span class="text-tenue"> · {useLevelName(company)}</span>
    </li>
  );
}
