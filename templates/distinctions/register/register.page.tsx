import { Fact } from '../../components/fact.js';
import { Section } from '../../components/section.js';
import { linkTo, TextLink } from '../../components/text-link.js';
import { PublicLayout } from '../../layouts/public-layout.js';
import { type TextKey, usePage } from '../../page.js';

/** An act of the register, as pages show it. */
export interface ActShown {
  n: number;
  /** Kind of event. */
  act: string;
  day: string;
  code: string;
  company: string;
  level: 'N1' | 'N2' | 'N3';
  reason: string | null;
}

/** The newest head. */
export interface HeadShown {
  size: number;
  /** base64 */
  root: string;
  at: Date;
}

export interface RegisterPageProps {
  size: number;
  head: HeadShown | null;
  /** Newest first. */
  acts: readonly ActShown[];
  /** The key in use, in one line. */
  key: string | null;
  /** URL of the register, for commands. */
  address: string;
}

/** What the public register is, its present state, and how to check it independently. */
export function RegisterPage({ size, head, acts, key: keyLine, address }: RegisterPageProps) {
  const { t, number } = usePage();
  return (
    <PublicLayout title={t('register.title')} description={t('register.description')}>
      <h1>{t('register.title')}</h1>
      <p class="mt-4 text-lg max-w-lectura">{t('register.lead')}</p>
      <div class="grid gap-12 lg:grid-cols-[1.5fr_1fr] lg:gap-16 mt-10">
        <div>
          <How />
          <Check address={address} />
          <Files />
        </div>
        <div>
          <Section id="thoy" heading="text-2xl" title={t('register.today')}>
            <dl class="ficha border-b border-linea mt-4">
              <Fact label={t('register.size')}>{number.plain(size)}</Fact>
              {head && <Signed head={head} keyLine={keyLine} />}
            </dl>
          </Section>
          <Newest acts={acts} />
        </div>
      </div>
    </PublicLayout>
  );
}

function Signed({ head, keyLine }: { head: HeadShown; keyLine: string | null }) {
  const { t, date } = usePage();
  return (
    <>
      <Fact label={t('register.signed')}>
        {t('register.signed-value', { day: date.long(head.at), time: date.time(head.at), n: head.size })}
      </Fact>
      <Fact label={t('register.root')}>
        <span class="codigo text-sm break-all whitespace-normal">{head.root}</span>
      </Fact>
      {keyLine && (
        <Fact label={t('register.key')}>
          <span class="codigo text-sm break-all whitespace-normal">{keyLine}</span>
        </Fact>
      )}
    </>
  );
}

function How() {
  const { t } = usePage();
  const parts: [TextKey, TextKey][] = [
    ['register.how.written', 'register.how.written-text'],
    ['register.how.chained', 'register.how.chained-text'],
    ['register.how.signed', 'register.how.signed-text'],
  ];
  return (
    <Section id="tcomo" title={t('register.how')}>
      <dl class="mt-4 grid gap-5 max-w-lectura">
        {parts.map(([title, text]) => (
          <div key={title}>
            <dt class="font-bold">{t(title)}</dt>
            <dd class="m-0 mt-1">{t(text)}</dd>
          </div>
        ))}
      </dl>
      <p class="mt-5 max-w-lectura text-tenue">{t('register.how.limits')}</p>
    </Section>
  );
}

function Check({ address }: { address: string }) {
  const { t, rich } = usePage();
  const link = (href: string) => linkTo(href);
  return (
    <Section id="ttu" class="mt-12" title={t('register.check')}>
      <ol class="pasos mt-6 max-w-3xl">
        <li>
          <div>
            <strong>{t('register.check.script')}</strong>
            {rich('register.check.script-text', { a: link('/registro-publico/check-register.mjs') })}
          </div>
        </li>
        <li>
          <div>
            <strong>{t('register.check.run')}</strong>
            {t('register.check.run-text')}
            <Command>{`node check-register.mjs ${address} --guardar registro`}</Command>
          </div>
        </li>
        <li>
          <div>
            <strong>{t('register.check.keep')}</strong>
            {t('register.check.keep-text')}
            <Command>{`node check-register.mjs ${address} --antes registro/cabezas.jsonl`}</Command>
          </div>
        </li>
      </ol>
    </Section>
  );
}

const Command = ({ children }: { children: string }) => (
  <code class="codigo block text-sm mt-3 break-all whitespace-normal">{children}</code>
);

function Newest({ acts }: { acts: readonly ActShown[] }) {
  const { t, date, maybe } = usePage();
  if (acts.length === 0) return null;
  return (
    <Section id="tultimo" class="mt-12" heading="text-2xl mb-5" title={t('register.newest')}>
      <ol class="historia">
        {acts.map(({ n, act, day, code, company, level }) => (
          <li key={n}>
            <time datetime={day}>{date.long(day)}</time>
            <strong>{maybe(`distinctions.event.${act}`, { level: t(`level.${level}`) }) ?? act}</strong>
            <span class="block">
              <TextLink href={`/verificar/${code}`}>{company}</TextLink>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function Files() {
  const { t } = usePage();
  const files: [string, TextKey][] = [
    ['log', 'register.files.log'],
    ['cabezas', 'register.files.heads'],
    ['claves', 'register.files.keys'],
    ['check-register.mjs', 'register.files.script'],
  ];
  return (
    <Section id="tarch" class="mt-12" heading="text-2xl" title={t('register.files')}>
      <ul class="list-none p-0 mt-4 grid gap-3">
        {files.map(([name, label]) => (
          <li key={name}>
            <TextLink icon="download" href={`/registro-publico/${name}`}>
              {t(label)}
            </TextLink>
          </li>
        ))}
      </ul>
      <p class="mt-4 text-sm text-tenue">{t('register.files.note')}</p>
    </Section>
  );
}
