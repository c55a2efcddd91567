import { LinkButton } from '../../components/button.js';
import { type BannerState, StateBanner } from '../../components/state-banner.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { usePage } from '../../page.js';

/** The verdict on a checked file. */
export type FileCheckProps =
  | {
      kind: 'authentic';
      /** `given-out`: byte for byte an issued PDF; `credential`: a credential with our signature. */
      by: 'given-out' | 'credential';
      /** Names have changed since: there is a newer copy. */
      replaced: boolean;
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
  | { kind: 'ours-other' | 'not-pdf' };

/** The page with the verdict. */
export function FileCheckPage(props: FileCheckProps) {
  const { t } = usePage();
  const authentic = props.kind === 'authentic';
  const inForce = authentic && props.state === 'active';
  const title = authentic
    ? t(inForce ? 'verification.file.active.title' : 'verification.file.not-in-force.title')
    : t(`verification.file.${props.kind}.title`);
  return (
    <PublicLayout title={title} noindex>
      {authentic ? <Authentic {...props} title={title} /> : <Doubtful {...props} title={title} />}
      <p class="mt-8">
        <LinkButton kind={authentic ? 'outline' : 'action'} href="/verificar">
          {t('verification.file.again')}
        </LinkButton>
      </p>
    </PublicLayout>
  );
}

function Authentic(props: Extract<FileCheckProps, { kind: 'authentic' }> & { title: string }) {
  const { t, rich, date, now } = usePage();
  const state = t(`distinctions.state.${props.state}`);
  const text = props.by === 'given-out' ? 'verification.file.authentic' : 'verification.file.credential';
  return (
    <StateBanner state={props.state} seal={state} labelledBy="res">
      <h1 id="res">{props.title}</h1>
      <p>{t(props.replaced ? 'verification.file.replaced' : text, { company: props.company })}</p>
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

function Doubtful(props: Exclude<FileCheckProps, { kind: 'authentic' }> & { title: string }) {
  const { t, rich } = usePage();
  const claims = 'claims' in props ? props.claims : null;
  return (
    <div class="max-w-lectura">
      <h1>{props.title}</h1>
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
