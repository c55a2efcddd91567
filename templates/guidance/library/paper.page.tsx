import { Alert, type AlertKind } from '../../components/alert.js';
import { Badge, type BadgeKind } from '../../components/badge.js';
import { Breadcrumbs } from '../../components/breadcrumbs.js';
import { Icon, type IconName } from '../../components/icon.js';
import { Section } from '../../components/section.js';
import { TextLink } from '../../components/text-link.js';
import { Likeness } from '../../drawings/paper.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';
import { type Claim, ClaimText } from '../claim.js';
import type { ArticleAnchor } from '../law-references.js';
import { LegalSection } from '../legal-words.js';
import { type PastDay, PastNotice } from '../past-notice.js';
import { OverdueNotice, ReviewBox, type ReviewNote } from '../review.js';
import type { Verdict } from '../situations/guide.page.js';
import type { PaperCard, PaperPermission } from './library.page.js';

export interface PaperPageProps extends PaperCard {
  permits: PaperPermission;
  validity: readonly Claim[];
  allows: readonly Claim[];
  mistakes: readonly Claim[];
  /** The situations that it proves. */
  situations: readonly { slug: string; short: string; verdict: Verdict }[];
  /** Where articles and sections stand in the legal framework. */
  anchors: readonly ArticleAnchor[];
  places: readonly string[];
  review: ReviewNote;
  /** The day of which it is shown again; absent: as it is now. */
  past?: PastDay;
}

const looks: Record<PaperPermission, AlertKind> = {
  yes: 'success',
  depends: 'warning',
  no: 'error',
  identity: 'info',
  unneeded: 'info',
};
const badges: Record<Verdict, BadgeKind> = { yes: 'done', ask: 'current', no: 'missing' };

/** One document: how it looks, who issues it, how long it lasts, what it lets do, and what employers get wrong. */
export function PaperPage(props: PaperPageProps) {
  const { t, locale } = usePage();
  const { name, issuer, permits, drawing, situations, review, past } = props;
  return (
    <PublicLayout
      title={name}
      description={t('guidance.paper.lead', { name })}
      social={{}}
      noindex={past !== undefined}
    >
      <Breadcrumbs
        trail={[
          { href: '/guia', label: t('guidance.title') },
          { href: '/guia/documentos', label: t('guidance.library') },
        ]}
        current={name}
      />
      <OverdueNotice review={review} />
      {past && <PastNotice {...past} today={`/guia/documentos/${props.slug}`} />}
      <h1>{name}</h1>
      <Alert kind={looks[permits]} class="mt-5 max-w-lectura" title={t(`guidance.paper.${permits}`)} />
      <LegalSection anchors={props.anchors} sections={props.places}>
        <div class="muestra-hoja">
          <figure class="m-0">
            <Likeness drawing={drawing} alt={t('guidance.paper.drawing', { name })} />
            <figcaption class="text-sm text-tenue mt-2">{t('guidance.paper.drawing.note')}</figcaption>
          </figure>
          <div class="grid gap-8">
            <Section id="expide" heading="text-xl mb-1" title={t('guidance.paper.issuer')}>
              <p class="m-0">{issuer}</p>
            </Section>
            <Claims id="vigencia" title={t('guidance.facts.validity')} icon="clock" claims={props.validity} />
            <Claims id="permite" title={t('guidance.paper.allows')} icon="check" claims={props.allows} />
            <Claims id="errores" title={t('guidance.paper.mistakes')} icon="x" claims={props.mistakes} />
          </div>
        </div>
      </LegalSection>
      <Section id="situaciones" class="mt-12" heading="text-2xl mb-3" title={t('guidance.paper.situations')}>
        <ul class="list-none p-0 m-0 max-w-3xl" lang="es-MX">
          {situations.map(({ slug, short, verdict }) => (
            <li key={slug} class="flex flex-wrap items-center justify-between gap-3 py-3 border-t border-linea">
              <TextLink href={`/guia/situaciones/${slug}`}>{short}</TextLink>
              <span lang={locale}>
                <Badge kind={badges[verdict]} plain>
                  {t(`guidance.short.${verdict}`)}
                </Badge>
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <div class="mt-12 max-w-3xl">
        <ReviewBox review={review} />
      </div>
    </PublicLayout>
  );
}

function Claims({ id, title, icon, claims }: { id: string; title: string; icon: IconName; claims: readonly Claim[] }) {
  return (
    <Section id={id} heading="text-xl mb-1" title={title}>
      <ul class="pedir pedir-apretado">
        {claims.map((claim) => (
          <li key={claim.text}>
            <Icon name={icon} />
            <div>
              <ClaimText claim={claim} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
