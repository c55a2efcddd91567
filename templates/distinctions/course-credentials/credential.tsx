import { CREDENTIALS_V2, OPEN_BADGES_3, type Credential } from '#libs/credentials';
import { translatorOf } from '../../translations.js';
import { OB_SCHEMA, secondsOf } from '../credentials/credential-parts.js';

/** Facts for the credential of a course certificate. */
export interface CourseCredential {
  /** Address of the site, without trailing slash. */
  origin: string;
  issuer: { did: string; name: string };
  /** `XXXX-XXXX-XXXX` */
  code: string;
  personName: string;
  courseTitle: string;
  courseSlug: string;
  courseVersion: number;
  hours: number;
  issuedAt: Date;
  /** Last second at which it counts; null: it does not end. */
  until: Date | null;
  /** Of 100, what the quiz asks for. */
  passMark: number;
  /** Number of its status list, and its position there. */
  status: { list: number; position: number };
}

/** A course certificate as an Open Badges 3.0 credential, not yet signed: its holder's name, the course; no score, no company. */
export function courseCredential(input: CourseCredential): Credential {
  const { t } = translatorOf('es');
  const { origin, code, courseTitle: course, status } = input;
  const page = `${origin}/constancias/${code}`;
  const list = `${origin}/credenciales/constancias/estado/${status.list}`;
  const profile = { id: input.issuer.did, type: ['Profile'], name: input.issuer.name, url: origin };
  const about = `${origin}/cursos/${input.courseSlug}`;
  return {
    '@context': [CREDENTIALS_V2, OPEN_BADGES_3],
    id: `${origin}/credenciales/constancias/${code}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: t('certificates.pdf.title', { name: input.personName, course }),
    description: t('certificates.pdf.small-print', { issuer: input.issuer.name }),
    issuer: profile,
    validFrom: secondsOf(input.issuedAt),
    ...(input.until && { validUntil: secondsOf(input.until) }),
    credentialSubject: {
      id: `${page}#persona`,
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', identityHash: input.personName, identityType: 'name', hashed: false }],
      licenseNumber: code,
      achievement: {
        id: `${about}?version=${input.courseVersion}`,
        type: ['Achievement'],
        achievementType: 'Course',
        name: course,
        description: t('courses.credential.achievement', { hours: input.hours }),
        criteria: { id: about, narrative: t('courses.credential.criteria', { mark: input.passMark }) },
        creator: profile,
        inLanguage: 'es-MX',
        version: String(input.courseVersion),
      },
    },
    evidence: [{ id: page, type: ['Evidence'], name: t('courses.credential.evidence') }],
    credentialStatus: {
      id: `${list}#${status.position}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(status.position),
      statusListCredential: list,
    },
    credentialSchema: [{ id: OB_SCHEMA, type: 'JsonSchema' }],
  };
}
