import { Fact } from '../../components/fact.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { Content } from '../../assessments/instrument/content.js';
import type { OfficeFacts } from './directory.shapes.js';

/** How to reach an office, and what it offers; only what it says. */
export function OfficeSheet({ office }: { office: OfficeFacts }) {
  const { t, date } = usePage();
  const number = office.phone.replace(/ext.*$/i, '').replaceAll(/[^\d+]/g, '');
  return (
    <>
      <dl class="ficha">
        <Fact label={t('liaison.field.office')}>
          <Content>{office.office}</Content>
        </Fact>
        {office.contactName && (
          <Fact label={t('liaison.field.contactName')}>
            <span lang="es-MX">{office.contactName}</span>
          </Fact>
        )}
        {office.phone && (
          <Fact label={t('liaison.field.phone')}>
            <TextLink href={`tel:${number}`}>{office.phone}</TextLink>
          </Fact>
        )}
        {office.mail && (
          <Fact label={t('liaison.field.mail')} class="break-all">
            <TextLink href={`mailto:${office.mail}`}>{office.mail}</TextLink>
          </Fact>
        )}
        {office.hours && (
          <Fact label={t('liaison.field.hours')}>
            <Content>{office.hours}</Content>
          </Fact>
        )}
        {office.confirmedAt && <Fact label={t('liaison.confirmed-on')}>{date.long(office.confirmedAt)}</Fact>}
      </dl>
      {office.offers && (
        <>
          <h3 class="mt-6 text-lg">{t('liaison.field.offers')}</h3>
          <p class="mt-2 max-w-lectura whitespace-pre-line">
            <Content>{office.offers}</Content>
          </p>
        </>
      )}
    </>
  );
}
