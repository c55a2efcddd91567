import { LinkButton } from '../../components/button.js';
import { type BannerState, StateBanner } from '../../components/state-banner.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';

/** The verdict on a checked file, or on one credential of several in it. */
export type FileVerdict =
  | {
      kind: 'authentic';
      /** `given-out`: byte for byte an issued PDF; `credential`: a credential with our signature. */
      by: 'given-out' | 'credential';
      /** Names have changed since: there is a newer copy. */
      replaced: boolean;
      /** The file holds other things, for which FM4 does not answer. */
      beside: boolean;
      state: BannerState;
      company: string;
      code: string;
    }
  | {
      kind: 'altered' | 'not-ours';
      /** The code inside, which proves nothing. */
      claims: string | null;
    }
  | {
      /** Bears our signature but was not issued. */
      kind: 'unregistered';
      claims: string;
    }
  | {
      /** What we signed is intact, and something was added to it. */
      kind: 'added';
      /** The distinction, where we gave out what was signed. */
      about: { state: BannerState; company: string; code: string; replaced: boolean } | null;
      /** The bytes that we signed, in base 64: a file that is checked is not kept. */
      revision: string;
    }
  | { kind: 'ours-other' | 'not-pdf' };

/** What the page tells of a file; `several`: it holds more than one credential of ours. */
export type FileCheckProps = FileVerdict | { kind: 'several'; verdicts: readonly FileVerdict[] };

/** The page with the verdict. */
export function FileCheckPage(props: FileCheckProps) {
  const { t } = usePage();
  const several = props.kind === 'several';
  const title = several ? t('verification.file.several.title', { n: props.verdicts.length }) : titleOf(props, t);
  return (
    <PublicLayout title={title} noindex>
      {several ? (
        <>
          <h1>{title}</h1>
          {props.verdicts.map((verdict, i) => (
            <div key={i} class="mt-8">
              <Verdict verdict={verdict} id={`res-${i + 1}`} heading="h2" />
            </div>
          ))}
        </>
      ) : (
        <Verdict verdict={props} id="res" heading="h1" />
      )}
      <p class="mt-8">
        <LinkButton kind={props.kind === 'authentic' ? 'outline' : 'action'} href="/verificar">
          {t('verification.file.again')}
        </LinkButton>
      </p>
    </PublicLayout>
  );
}

function titleOf(verdict: FileVerdict, t: ReturnType<typeof usePage>['t']): string {
  if (verdict.kind !== 'authentic') return t(`verification.file.${verdict.kind}.title`);
  return t(verdict.state === 'active' ? 'verification.file.active.title' : 'verification.file.not-in-force.title');
}

interface Place {
  id: string;
  heading: 'h1' | 'h2';
}

function Verdict({ verdict, ...place }: Place & { verdict: FileVerdict }) {
  const { t } = usePage();
  const title = titleOf(verdict, t);
  if (verdict.kind === 'authentic') return <Authentic {...verdict} {...place} title={title} />;
  if (verdict.kind === 'added') return <Added {...verdict} {...place} title={title} />;
  return <Doubtful {...verdict} {...place} title={title} />;
}

function Added({ about, revision, ...props }: Extract<FileVerdict, { kind: 'added' }> & Place & { title: string }) {
  const { t, rich } = usePage();
  const name = `${[t('verification.file.added.name'), about?.code].filter(Boolean).join('-')}.pdf`;
  return (
    <div class="max-w-lectura">
      <props.heading id={props.id}>{props.title}</props.heading>
      <p class="mt-4 text-lg">{t('verification.file.added.text')}</p>
      {about && <p class="mt-4">{t('verification.file.added.about', { company: about.company })}</p>}
      {about?.replaced && <p class="mt-4">{t('verification.browser.replaced')}</p>}
      {about && (
        <p class="mt-4">
          {rich('verification.file.state', {
            state: t(`distinctions.state.${about.state}`),
            b: (words) => <strong>{words}</strong>,
          })}{' '}
          <a class="enlace" href={`/verificar/${about.code}`}>
            {t('verification.file.see')}
          </a>
        </p>
      )}
      <p class="mt-4">
        <a class="enlace" href={`data:application/pdf;base64,${revision}`} download={name}>
          {t('verification.file.added.download')}
        </a>
      </p>
    </div>
  );
}

function Authentic(props: Extract<FileVerdict, { kind: 'authentic' }> & Place & { title: string }) {
  const { t, rich, date, now } = usePage();
  const state = t(`distinctions.state.${props.state}`);
  const text = props.by === 'given-out' ? 'verification.file.authentic' : 'verification.file.credential';
  return (
    <StateBanner state={props.state} seal={state} labelledBy={props.id}>
      <props.heading id={props.id}>{props.title}</props.heading>
      <p>{t(props.replaced ? 'verification.file.replaced' : text, { company: props.company })}</p>
      {props.beside && <p>{t('verification.file.beside')}</p>}
      <p>{rich('verification.file.state', { state, b: (words) => <strong>{words}</strong> })}</p>
      <p>
        <a class="underline font-semibold" href={`/verificar/${props.code}`}>
          {t('verification.file.see')}
        </a>
      </p>
      <p class="text-sm">{t('verification.checked', { day: date.long(now), time: date.time(now) })}</p>
    </StateBanner>
  );
}

function Doubtful(props: Exclude<FileVerdict, { kind: 'authentic' | 'added' }> & Place & { title: string }) {
  const { t, rich } = usePage();
  const claims = 'claims' in props ? props.claims : null;
  return (
    <div class="max-w-lectura">
      <props.heading id={props.id}>{props.title}</props.heading>
      <p class="mt-4 text-lg">{t(`verification.file.${props.kind}.text`)}</p>
      {claims && (
        <p class="mt-4">
          {rich('verification.file.claims', {
            code: claims,
            a: (words) => (
              <a class="enlace" href={`/verificar/${claims}`}>
                {words}
              </a>
            ),
          })}
        </p>
      )}
    </div>
  );
}
