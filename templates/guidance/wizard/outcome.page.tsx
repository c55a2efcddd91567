import { Alert, type AlertKind } from '../../components/alert.js';
import { TextLink } from '../../components/text-link.js';
import { usePage } from '../../page.js';
import { LegalWords } from '../legal-words.js';
import { type PastDay, PastNotice } from '../past-notice.js';
import type { Verdict } from '../situations/guide.page.js';
import { VerdictHeading } from '../situations/answer.js';
import { Situation, type SituationPageProps } from '../situations/situation.page.js';
import type { FlowVerdict } from './verdicts.js';
import { type WayLine, WayList } from './way.js';

export interface OutcomePageProps {
  verdict: FlowVerdict;
  /** What follows from just these answers. */
  because: string;
  /** This page's own. */
  address: string;
  way: readonly WayLine[];
  situation: SituationPageProps;
  /** The day of which it is shown again; absent: as it is now. */
  past?: PastDay;
}

/** Each verdict as a door, and by colour and icon. */
const looks: Record<FlowVerdict, { door: Verdict; kind: AlertKind }> = {
  may: { door: 'yes', kind: 'success' },
  'not-yet': { door: 'no', kind: 'error' },
  depends: { door: 'ask', kind: 'warning' },
  ask: { door: 'ask', kind: 'info' },
};

/** Where the questions end: the answer, how it came about, and all that the guidance says about the situation. */
export function OutcomePage({ verdict, because, address, way, situation, past }: OutcomePageProps) {
  const { t } = usePage();
  const title = t(`guidance.wizard.verdict.${verdict}`);
  const { door, kind } = looks[verdict];
  return (
    <Situation
      {...situation}
      frame={{
        title: `${title}: ${situation.name}`,
        address,
        before: (
          <>
            {past && <PastNotice {...past} today={`/guia/situaciones/${situation.slug}`} />}
            <Answered way={way} slug={situation.slug} />
          </>
        ),
        answer: (
          <>
            <VerdictHeading door={door}>{title}</VerdictHeading>
            <Alert kind={kind} class="mt-5 max-w-lectura" title={<LegalWords text={because} />}>
              {verdict !== 'may' && (
                <>
                  {t(`guidance.wizard.verdict.${verdict}.text`)}{' '}
                  <TextLink href="/guia/instituciones">{t('guidance.verdict.whom')}</TextLink>
                </>
              )}
            </Alert>
          </>
        ),
      }}
    />
  );
}

function Answered({ way, slug }: { way: readonly WayLine[]; slug: string }) {
  const { t } = usePage();
  return (
    <section class="mb-10" aria-labelledby="camino">
      <p id="camino" class="m-0 text-xl font-semibold">
        {t('guidance.wizard.answered')}
      </p>
      <WayList lines={way} />
      <p class="mt-3 mb-0 flex flex-wrap gap-x-6 gap-y-2 no-imprimir">
        <TextLink href="/guia/paso-a-paso">{t('guidance.wizard.again')}</TextLink>
        <TextLink href={`/guia/situaciones/${slug}`}>{t('guidance.wizard.situation')}</TextLink>
      </p>
    </section>
  );
}
