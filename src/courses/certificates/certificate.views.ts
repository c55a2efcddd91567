import { formatCode } from '#libs/codes';
import type { PublicCertificate } from './certificates.queries.js';
import type { CertificateState, ShownParts } from './certificate.rules.js';
import type { OwnCertificate } from './certificates.service.js';

const codeOf = (code: string | null) => code && formatCode(code);

/** A certificate on its holder's page. */
export function ownView(row: OwnCertificate) {
  const { personName: name, companyName: company, courseTitle, courseSlug, hours, issuedAt, score, state } = row;
  const { expiresOn, withdrawnAt, withdrawnReason, renewable } = row;
  return {
    code: formatCode(row.code),
    name,
    initials: initialsOf(name),
    company,
    courseTitle,
    courseSlug,
    hours,
    issuedAt,
    score,
    state,
    expiresOn,
    withdrawnAt,
    withdrawnReason,
    renews: codeOf(row.renewsCode),
    renewedBy: codeOf(row.renewedBy),
    renewable,
  };
}

/** A certificate on the page of its code, as anyone sees it. */
export const publicView = (certificate: PublicCertificate & { readonly state: CertificateState }) => ({
  ...certificate,
  code: formatCode(certificate.code),
  renews: codeOf(certificate.renews),
  renewedBy: codeOf(certificate.renewedBy),
});

/** The choice as its form shows it. */
export const shownValues = ({ shownName, showsCompany, showsScore }: ShownParts) => ({
  name: shownName,
  ...(showsCompany && { company: 'si' }),
  ...(showsScore && { score: 'si' }),
});

/** As the public page shows a name of which its holder shows the initials: see `certificate_by_code`. */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s.,'’-]+/u)
    .filter((word) => word !== '')
    .map((word) => `${[...word][0]!}.`)
    .join(' ');
