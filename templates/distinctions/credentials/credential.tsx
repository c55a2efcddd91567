import { CREDENTIALS_V2, OPEN_BADGES_3, type Credential } from '#libs/credentials';
import { translatorOf } from '../../translations.js';
import { OB_SCHEMA, secondsOf } from './credential-parts.js';

/** Facts for a credential. Days are `YYYY-MM-DD`. */
export interface DistinctionCredential {
  /** Address of the site, without trailing slash. */
  origin: string;
  issuer: { did: string; name: string };
  /** `XXXX-XXXX-XXXX` */
  code: string;
  level: 'N1' | 'N2' | 'N3';
  levelName: string;
  tradeName: string;
  legalName: string;
  instrumentVersion: string;
  /** First instant at which it is in force. */
  from: Date;
  /** Last second at which it is in force. */
  until: Date;
  /** Numbers of its status lists, and its position in both. */
  status: { revocationList: number; suspensionList: number; position: number };
}

/** A distinction as an Open Badges 3.0 credential, not yet signed: names, level, public criteria; no scores, no people. */
export function distinctionCredential(input: DistinctionCredential): Credential {
  const { t } = translatorOf('es');
  const { origin, code, levelName: level } = input;
  const page = `${origin}/verificar/${code}`;
  const criteria = criteriaOf(input);
  const profile = { id: input.issuer.did, type: ['Profile'], name: input.issuer.name, url: origin };
  const title = t('distinctions.document.title', { level, company: input.tradeName });
  return {
    '@context': [CREDENTIALS_V2, OPEN_BADGES_3],
    id: `${origin}/credenciales/${code}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    description: t('distinctions.credential.description', { issuer: input.issuer.name }),
    issuer: profile,
    validFrom: secondsOf(input.from),
    validUntil: secondsOf(input.until),
    credentialSubject: {
      id: `${page}#organizacion`,
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', identityHash: input.tradeName, identityType: 'name', hashed: false },
        { type: 'IdentityObject', identityHash: input.legalName, identityType: 'ext:legalName', hashed: false },
      ],
      licenseNumber: code,
      achievement: {
        id: `${origin}/para-empresas?nivel=${input.level}&instrumento=${encodeURIComponent(input.instrumentVersion)}#niveles`,
        type: ['Achievement'],
        achievementType: 'Certification',
        name: t('distinctions.credential.level', { level, rank: t(`verification.rank.${input.level}`) }),
        description: t(`distinctions.level.${input.level}.sentence`),
        criteria: { id: `${origin}/para-empresas#niveles`, narrative: criteria },
        creator: profile,
        inLanguage: 'es-MX',
        version: input.instrumentVersion,
      },
    },
    // The public page, and the proof that the award is in the register.
    evidence: [
      {
        id: page,
        type: ['Evidence'],
        name: t('distinctions.credential.evidence'),
        narrative: criteria,
      },
      {
        id: `${origin}/registro-publico/prueba/${code}`,
        type: ['Evidence'],
        name: t('register.title'),
        narrative: t('register.description'),
      },
    ],
    credentialStatus: statusOf(input),
    credentialSchema: [{ id: OB_SCHEMA, type: 'JsonSchema' }],
  };
}

/** The criteria of the level, as on the public page. */
function criteriaOf({ level }: DistinctionCredential): string {
  const { t } = translatorOf('es');
  const points = [
    t(`verification.meaning.${level}.1`),
    t(`verification.meaning.${level}.2`),
    t('verification.meaning.critical'),
    t('verification.meaning.committee'),
  ];
  return [t(`verification.meaning.${level}`), '', ...points.map((point) => `- ${point}`)].join('\n');
}

/**
 * Open Badges 3.0 has room for one entry: suspension, whose bit stays set after a revocation, so that a verifier refuses all
 * that is not in force. The revocation list, referred to, has the same position and says what is final.
 */
function statusOf({ origin, status }: DistinctionCredential) {
  const [suspension, revocation] = [status.suspensionList, status.revocationList].map(
    (list) => `${origin}/credenciales/estado/${list}`,
  );
  return {
    id: `${suspension}#${status.position}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'suspension',
    statusListIndex: String(status.position),
    statusListCredential: suspension,
    statusReference: `${revocation}#${status.position}`,
  };
}
