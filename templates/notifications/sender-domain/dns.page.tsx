import { Alert } from '../../components/alert.js';
import { Badge, type BadgeKind } from '../../components/badge.js';
import { usePage } from '../../page.js';
import { MailFrame, type StoppedMail } from '../mail-frame.js';

type State = 'good' | 'missing' | 'different' | 'unknown' | 'unset';

interface Advice {
  readonly kind: 'spf' | 'dkim' | 'dmarc';
  readonly name: string;
  readonly value: string | null;
  readonly state: State;
  readonly problem: string | null;
  readonly found: readonly string[];
}

const badges: Record<State, BadgeKind> = {
  good: 'done',
  missing: 'missing',
  different: 'missing',
  unknown: 'waiting',
  unset: 'waiting',
};

interface SenderDnsProps {
  readonly domain: string;
  readonly advice: readonly Advice[];
  readonly stopped: StoppedMail | null;
}

/** The three records that receivers look up: what each is for, what to publish, what they find. */
export function SenderDnsPage({ domain, advice, stopped }: SenderDnsProps) {
  const { t } = usePage();
  const good = advice.every(({ state }) => state === 'good');
  return (
    <MailFrame title={t('dns.title')} stopped={stopped} scripts={['copy']}>
      <h1>{t('dns.title')}</h1>
      <p class="mt-2 text-tenue max-w-lectura">{t('dns.lead', { domain })}</p>
      {good && (
        <Alert kind="success" class="mt-6 max-w-lectura">
          {t('dns.all-good')}
        </Alert>
      )}
      {advice.map((one) => (
        <Record key={one.kind} {...one} />
      ))}
      <p class="mt-10 text-sm text-tenue max-w-lectura">{t('dns.slow')}</p>
    </MailFrame>
  );
}

function Record({ kind, name, value, state, problem, found }: Advice) {
  const { t, maybe } = usePage();
  return (
    <section class="mt-8 hoja p-5 max-w-3xl" aria-labelledby={kind}>
      <div class="flex flex-wrap items-center gap-3">
        <h2 id={kind} class="m-0">
          {t(`dns.${kind}`)}
        </h2>
        <Badge kind={badges[state]}>{t(`dns.state.${state}`)}</Badge>
      </div>
      <p class="mt-2 max-w-lectura">{t(`dns.${kind}.what`)}</p>
      {problem && (
        <Alert kind="warning" class="mt-4">
          {maybe(`dns.problem.${problem}`)}
        </Alert>
      )}
      {state === 'unset' && (
        <Alert kind="info" class="mt-4">
          {t('dns.unset')}
        </Alert>
      )}
      {value && (
        <dl class="mt-4 grid gap-3">
          <Copyable label={t('dns.name')} text={name} />
          <Copyable label={t('dns.value')} text={value} />
        </dl>
      )}
      {value && <p class="mt-3 text-sm text-tenue max-w-lectura">{t(`dns.${kind}.note`)}</p>}
      {found.length > 0 && state !== 'good' && (
        <div class="mt-4">
          <p class="text-sm text-tenue">{t('dns.found')}</p>
          {found.map((text) => (
            <code key={text} class="block mt-1 text-sm break-all">
              {text}
            </code>
          ))}
        </div>
      )}
    </section>
  );
}

/** A text that one click selects; with scripts, a button that copies it. */
function Copyable({ label, text }: { label: string; text: string }) {
  const { t } = usePage();
  return (
    <div>
      <dt class="text-sm text-tenue">{label}</dt>
      <dd class="m-0 flex flex-wrap items-start gap-3">
        <code class="grow min-w-0 basis-64 p-3 rounded border border-linea select-all break-all text-sm">{text}</code>
        <button class="btn btn-outline btn-sm" type="button" data-copy={text} data-done={t('dns.copied')} hidden>
          {t('dns.copy')} <span class="sr-only">{label}</span>
        </button>
      </dd>
    </div>
  );
}
