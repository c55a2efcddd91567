import type { ComponentChildren } from 'preact';
import { type BannerLook, type BannerState, StateBanner } from '../../components/state-banner.js';
import { usePage } from '../../page.js';
import { type ProofPageProps, proofLooks } from '../../guidance/proofs/proof.page.js';

/** What is known today of the distinction that a file belongs to. */
interface About {
  state: BannerState;
  company: string;
  code: string;
  /** Names have changed since: there is a newer copy. */
  replaced: boolean;
}

/** The verdict on a checked file, or on one credential of several in it. */
export type FileVerdict =
  | (About & {
      kind: 'authentic';
      /** `given-out`: byte for byte an issued PDF; `credential`: a credential with our signature. */
      by: 'given-out' | 'credential';
      /** The file holds other things, for which FM4 does not answer. */
      beside: boolean;
    })
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
      about: About | null;
      /** The bytes that we signed, in base 64: a file that is checked is not kept. Empty: the reader's browser has them. */
      revision: string;
    }
  | {
      /** The certificate of a course, as we signed it, with what is on record. */
      kind: 'certificate';
      code: string;
      /** As much of it as its holder shows; null: nothing. */
      name: string | null;
      course: string;
      issuedAt: Date;
      state: 'valid' | 'expired' | 'renewed' | 'withdrawn';
      by: 'document' | 'credential';
      /** The file holds other things, for which FM4 does not answer. */
      beside: boolean;
    }
  | {
      /** The proof of a consultation of the guidance, as we signed it. */
      kind: 'consultation';
      code: string;
      /** Of which it answered, by its name. */
      situation: string;
      /** `YYYY-MM-DD`. */
      issuedOn: string;
      /** Whether it is still what the guidance says. */
      standing: ProofPageProps['standing'];
    }
  | { kind: 'ours-other' | 'not-pdf' };

/** What the page tells of a file; `several`: it holds more than one credential of ours. */
export type FileCheckProps = FileVerdict | { kind: 'several'; verdicts: readonly FileVerdict[] };

const certificateLooks = { valid: 'active', expired: 'expired', renewed: 'superseded', withdrawn: 'revoked' } as const;

const looks: Record<Exclude<FileVerdict['kind'], 'authentic' | 'certificate' | 'consultation'>, BannerLook> = {
  altered: 'no',
  'not-ours': 'no',
  unregistered: 'doubt',
  added: 'doubt',
  'ours-other': 'other',
  'not-pdf': 'unreadable',
};

/** The title of the page with that verdict. */
export function titleOf(verdict: FileCheckProps, { t }: Pick<ReturnType<typeof usePage>, 't'>): string {
  if (verdict.kind === 'several') return t('verification.file.several.title', { n: verdict.verdicts.length });
  if (verdict.kind === 'certificate' && verdict.state !== 'valid') return t(`courses.verify.is-${verdict.state}`);
  if (verdict.kind === 'consultation') return t('proofs.authentic');
  if (verdict.kind !== 'authentic') return t(`verification.file.${verdict.kind}.title`);
  return t(verdict.state === 'active' ? 'verification.file.active.title' : 'verification.file.not-in-force.title');
}

/** The picture of a verdict: the same whether the file was uploaded or checked in the reader's browser. */
export function FileResult(verdict: FileCheckProps) {
  const page = usePage();
  if (verdict.kind !== 'several') return <Verdict verdict={verdict} id="res" Heading="h1" />;
  return (
    <>
      <h1>{titleOf(verdict, page)}</h1>
      {verdict.verdicts.map((one, i) => (
        <div key={i} class="mt-8">
          <Verdict verdict={one} id={`res-${i + 1}`} Heading="h2" />
        </div>
      ))}
    </>
  );
}

function Verdict({ verdict, id, Heading }: { verdict: FileVerdict; id: string; Heading: 'h1' | 'h2' }) {
  const page = usePage();
  const { t, date, now } = page;
  const { look, seal } = bannerOf(verdict, page);
  return (
    <StateBanner state={look} seal={seal} labelledBy={id} live>
      <Heading id={id}>{titleOf(verdict, page)}</Heading>
      <Told verdict={verdict} />
      <p class="text-sm">{t('verification.checked', { day: date.long(now), time: date.time(now) })}</p>
    </StateBanner>
  );
}

function bannerOf(
  verdict: FileVerdict,
  { t }: Pick<ReturnType<typeof usePage>, 't'>,
): { look: BannerLook; seal: string } {
  if (verdict.kind === 'authentic') return { look: verdict.state, seal: t(`distinctions.state.${verdict.state}`) };
  if (verdict.kind === 'consultation')
    return { look: proofLooks[verdict.standing], seal: t(`proofs.standing.${verdict.standing}`) };
  if (verdict.kind !== 'certificate')
    return { look: looks[verdict.kind], seal: t(`verification.file.${verdict.kind}.seal`) };
  const { state } = verdict;
  const valid = state === 'valid';
  return {
    look: certificateLooks[state],
    seal: t(valid ? 'verification.file.certificate.seal' : `courses.certificate.state.${state}`),
  };
}

function Told({ verdict }: { verdict: FileVerdict }) {
  const { t } = usePage();
  switch (verdict.kind) {
    case 'authentic':
      return <Authentic {...verdict} />;
    case 'added':
      return <Added {...verdict} />;
    case 'certificate':
      return <Certificate {...verdict} />;
    case 'consultation':
      return <Consultation {...verdict} />;
    case 'ours-other':
    case 'not-pdf':
      return <p class="text-lg">{t(`verification.file.${verdict.kind}.text`)}</p>;
    case 'altered':
    case 'not-ours':
    case 'unregistered':
      return <Doubtful {...verdict} />;
  }
}

function Link({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="underline font-semibold" href={href}>
      {children}
    </a>
  );
}

/** The state of today, and the page that tells more. */
function Today({ state, code }: About) {
  const { t, rich } = usePage();
  return (
    <p>
      {rich('verification.file.state', {
        state: t(`distinctions.state.${state}`),
        b: (words) => <strong>{words}</strong>,
      })}{' '}
      <Link href={`/verificar/${code}`}>{t('verification.file.see')}</Link>
    </p>
  );
}

function Authentic(props: Extract<FileVerdict, { kind: 'authentic' }>) {
  const { t } = usePage();
  const text = props.by === 'given-out' ? 'verification.file.authentic' : 'verification.file.credential';
  return (
    <>
      <p class="text-lg">{t(props.replaced ? 'verification.file.replaced' : text, { company: props.company })}</p>
      {props.beside && <p>{t('verification.file.beside')}</p>}
      <Today {...props} />
    </>
  );
}

function Added({ about, revision }: Extract<FileVerdict, { kind: 'added' }>) {
  const { t } = usePage();
  const name = `${[t('verification.file.added.name'), about?.code].filter(Boolean).join('-')}.pdf`;
  return (
    <>
      <p class="text-lg">{t('verification.file.added.text')}</p>
      {about && <p>{t('verification.file.added.about', { company: about.company })}</p>}
      {about?.replaced && <p>{t('verification.file.added.replaced')}</p>}
      {about && <Today {...about} />}
      <p>
        <a
          class="underline font-semibold"
          // A script puts the bytes in that it has.
          href={revision ? `data:application/pdf;base64,${revision}` : '/verificar'}
          download={name}
        >
          {t('verification.file.added.download')}
        </a>
      </p>
    </>
  );
}

function Certificate({ code, name, course, issuedAt, by, beside }: Extract<FileVerdict, { kind: 'certificate' }>) {
  const { t, date } = usePage();
  return (
    <>
      {name && <p class="display text-xl">{name}</p>}
      <p>{t('verification.file.certificate.course', { course, date: date.long(issuedAt) })}</p>
      <p>{t(by === 'document' ? 'verification.file.certificate.text' : 'verification.file.certificate.credential')}</p>
      {beside && <p>{t('verification.file.beside')}</p>}
      <p>
        <Link href={`/constancias/${code}`}>{t('verification.file.certificate.see')}</Link>
      </p>
    </>
  );
}

function Consultation({ code, situation, issuedOn, standing }: Extract<FileVerdict, { kind: 'consultation' }>) {
  const { t, date, issuer } = usePage();
  return (
    <>
      <p class="text-lg">{t('proofs.said', { issuer: issuer.name, day: date.long(issuedOn) })}</p>
      <p lang="es-MX">{situation}</p>
      <p>{t(`proofs.standing.${standing}.text`)}</p>
      <p>
        <Link href={`/comprobantes/${code}`}>{t('proofs.see')}</Link>
      </p>
    </>
  );
}

function Doubtful({ kind, claims }: Extract<FileVerdict, { claims: string | null }>) {
  const { t, rich } = usePage();
  return (
    <>
      <p class="text-lg">{t(`verification.file.${kind}.text`)}</p>
      {claims && (
        <p>
          {rich('verification.file.claims', {
            code: claims,
            a: (words) => <Link href={`/verificar/${claims}`}>{words}</Link>,
          })}
        </p>
      )}
    </>
  );
}
