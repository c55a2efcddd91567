import type { PageContext } from '../../page.js';
import type { Level } from '../../components/emblem.js';

interface Described {
  code: string;
  level: Level;
  levelName: string;
  state: string;
  tradeName: string;
  legalName: string;
  place: string;
  awardedOn: string;
  expiresOn: string;
  /** Path of its card. */
  card: string;
}

/** The distinction as schema.org data: a certification of an organization, with its present state. */
export function schemaOf(props: Described, { t, origin = '', issuer, locale }: PageContext) {
  const { code, level, state, tradeName, legalName } = props;
  const address = `${origin}/verificar/${code}`;
  return {
    '@context': 'https://schema.org',
    '@type': 'Certification',
    '@id': `${address}#distintivo`,
    url: address,
    inLanguage: locale === 'es' ? 'es-MX' : 'en',
    name: t('distinctions.document.title', { level: props.levelName, company: tradeName }),
    description: t(`verification.meaning.${level}`),
    certificationIdentification: code,
    certificationStatus:
      state === 'active' ? 'https://schema.org/CertificationActive' : 'https://schema.org/CertificationInactive',
    certificationRating: {
      '@type': 'Rating',
      ratingValue: { N1: 1, N2: 2, N3: 3 }[level],
      worstRating: 1,
      bestRating: 3,
    },
    validFrom: props.awardedOn,
    expires: props.expiresOn,
    image: origin + props.card,
    issuedBy: { '@type': 'Organization', name: issuer.name, url: origin },
    about: {
      '@type': 'Organization',
      name: tradeName,
      legalName,
      address: { '@type': 'PostalAddress', addressLocality: props.place, addressCountry: 'MX' },
    },
  };
}
