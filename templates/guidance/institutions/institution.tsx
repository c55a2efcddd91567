import { Badge } from '../../components/badge.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { type Claim, ClaimText } from '../claim.js';
import type { ReviewNote } from '../review.js';

/** What people turn to an institution for. */
export type InstitutionNeed =
  | 'papeles'
  | 'refugio'
  | 'retorno'
  | 'acogida'
  | 'orientacion'
  | 'trabajo'
  | 'conflicto'
  | 'nomina'
  | 'salud'
  | 'ninez'
  | 'estudios'
  | 'vivienda'
  | 'derechos'
  | 'violencia'
  | 'empleadores';

/** Whom an institution serves. */
export type InstitutionReach = 'country' | 'state' | 'municipalities';

/** What may be shown of an institution. */
export interface InstitutionCard {
  slug: string;
  name: string;
  acronym: string | null;
  scope: string | null;
  reach: InstitutionReach;
  /** Municipalities where it has an office, or that it serves. */
  places: readonly string[];
  needs: readonly InstitutionNeed[];
  forEmployers: readonly Claim[];
  forPeople: readonly Claim[];
  when: string | null;
  cost: string | null;
  site: { domain: string; sure: boolean } | null;
  phone: string | null;
  caution: string | null;
  sources: readonly Claim[];
  verified: boolean;
  review: ReviewNote;
  /** The day on which it was checked; null: only the month is known. */
  checkedOn: string | null;
}

/** One institution of the directory. */
export function InstitutionEntry({ institution }: { institution: InstitutionCard }) {
  const { t } = usePage();
  const { slug, name, acronym, scope, forEmployers, forPeople, when, cost, caution, phone, site } = institution;
  return (
    <article id={slug} class="border-t border-linea py-5 text-base" aria-labelledby={`${slug}-nombre`}>
      <h3 id={`${slug}-nombre`} class="text-lg" lang="es-MX">
        {name}
        {acronym && acronym !== name && ` (${acronym})`}
      </h3>
      {scope && (
        <p class="text-tenue text-sm m-0" lang="es-MX">
          {scope}
        </p>
      )}
      <Served institution={institution} />
      <Tasks title={t('guidance.institutions.for-people')} tasks={forPeople} />
      <Tasks title={t('guidance.institutions.for-employers')} tasks={forEmployers} />
      <dl class="ficha mt-3 text-sm">
        <Fact term={t('guidance.institutions.when')} text={when} />
        <Fact term={t('guidance.institutions.cost')} text={cost} />
        <Fact term={t('guidance.institutions.caution')} text={caution} />
        {phone && <Fact term={t('guidance.institutions.phone')} text={phone} />}
        {site && (
          <div>
            <dt>{t('guidance.institutions.site')}</dt>
            <dd>
              {site.sure ? (
                <a class="enlace" href={`https://${site.domain}`} rel="noopener external">
                  {site.domain}
                </a>
              ) : (
                t('guidance.institutions.site.unsure')
              )}
            </dd>
          </div>
        )}
      </dl>
      <Checked institution={institution} />
    </article>
  );
}

/** Whom it serves, and where it has an office. */
function Served({ institution: { reach, places } }: { institution: InstitutionCard }) {
  const { t, locale } = usePage();
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(places);
  return (
    <p class="text-sm m-0 mt-1">
      {reach === 'municipalities'
        ? t('guidance.institutions.reach.municipalities', { places: list })
        : t(`guidance.institutions.reach.${reach}`)}
      {reach !== 'municipalities' &&
        places.length > 0 &&
        ` ${t('guidance.institutions.offices', { n: places.length, places: list })}`}
    </p>
  );
}

/** When it was checked, whether that is long ago, and the way to say what is wrong. */
function Checked({ institution: { slug, name, verified, review, checkedOn } }: { institution: InstitutionCard }) {
  const { t, date } = usePage();
  return (
    <p class="mt-3 mb-0 text-xs text-tenue flex flex-wrap gap-2 items-center">
      <Badge kind={verified ? 'done' : 'waiting'}>
        {t(verified ? 'guidance.institutions.verified' : 'guidance.mark.unverified')}
      </Badge>
      {checkedOn
        ? t('guidance.institutions.checked', { day: date.long(checkedOn) })
        : t('guidance.institutions.reviewed', { month: date.month(review.reviewedOn) })}
      {review.overdue && <Badge kind="missing">{t('guidance.institutions.old')}</Badge>}
      <TextLink href={`/guia/instituciones/sugerir?institucion=${slug}`}>
        {t('guidance.institutions.correct')}
        <span class="sr-only">: {name}</span>
      </TextLink>
    </p>
  );
}

function Fact({ term, text }: { term: string; text: string | null }) {
  if (!text) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd lang="es-MX">{text}</dd>
    </div>
  );
}

function Tasks({ title, tasks }: { title: string; tasks: readonly Claim[] }) {
  if (tasks.length === 0) return null;
  return (
    <>
      <p class="mt-3 mb-1 font-bold">{title}</p>
      <ul class="list-disc pl-5 m-0 grid gap-1 guia-notas" lang="es-MX">
        {tasks.map((task) => (
          <li key={task.text}>
            <ClaimText claim={task} />
          </li>
        ))}
      </ul>
    </>
  );
}
