import { formatCode } from '#libs/codes';
import type { Sharing } from '#templates/distinctions/sharing/badge-to-share';
import type { DistinctionRow } from '../distinctions.queries.js';
import { BADGE_SIZE } from './sharing.rules.js';

/** Texts and names for showing a distinction elsewhere. */
export interface SharingWords {
  /** Address of the site. */
  origin: string;
  /** Text alternative of the badge. */
  alt: string;
  /** Its name in a list of certifications. */
  name: string;
  issuer: string;
}

/** HTML for the company's site and mails, and addresses at LinkedIn. */
export function sharingOf(row: DistinctionRow, words: SharingWords): Sharing {
  const code = formatCode(row.code);
  const page = `${words.origin}/verificar/${code}`;
  const [issueYear, issueMonth] = yearAndMonth(row.awardedOn);
  const [expirationYear, expirationMonth] = yearAndMonth(row.expiresOn);
  const profile = new URLSearchParams({
    startTask: 'CERTIFICATION_NAME',
    name: words.name,
    organizationName: words.issuer,
    issueYear,
    issueMonth,
    expirationYear,
    expirationMonth,
    certUrl: page,
    certId: code,
  });
  return {
    site: snippetOf(page, `${words.origin}/api/v1/distinctions/${code}/badge.svg`, words.alt),
    mail: snippetOf(page, `${words.origin}/api/v1/distinctions/${code}/badge.png`, words.alt),
    post: `https://www.linkedin.com/sharing/share-offsite/?${new URLSearchParams({ url: page })}`,
    profile: `https://www.linkedin.com/profile/add?${profile}`,
  };
}

const yearAndMonth = (day: string) => day.split('-').map((part) => String(Number(part))) as [string, string];

/** The badge, linked to the public page. */
function snippetOf(page: string, picture: string, alt: string): string {
  const said = alt.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return [
    `<a href="${page}">`,
    `  <img src="${picture}"`,
    `       alt="${said}" width="${BADGE_SIZE.width}" height="${BADGE_SIZE.height}">`,
    '</a>',
  ].join('\n');
}
