import { Badge } from '../../components/badge.js';
import { usePage } from '../../page.js';
import { type Claim, ClaimText } from '../claim.js';
import type { ReviewNote } from '../review.js';

/** What may be shown of an institution. */
export interface InstitutionCard {
  slug: string;
  name: string;
  acronym: string | null;
  scope: string | null;
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
}

/** One institution of the directory. */
export function InstitutionEntry({ institution }: { institution: InstitutionCard }) {
  const { t, date } = usePage();
  const { slug, name, acronym, scope, forEmployers, forPeople, when, cost, caution, phone, site, verified } =
    institution;
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
      <p class="mt-3 mb-0 text-xs text-tenue flex flex-wrap gap-2 items-center">
        <Badge kind={verified ? 'done' : 'waiting'}>
          {t(verified ? 'guidance.institutions.verified' : 'guidance.mark.unverified')}
        </Badge>
        {t('guidance.institutions.reviewed', { month: date.month(institution.review.reviewedOn) })}
      </p>
    </article>
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
