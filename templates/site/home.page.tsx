import type { VNode } from 'preact';
import { LinkButton } from '../components/button.js';
import { Emblem, type EmblemSize, type Level } from '../components/emblem.js';
import { Icon } from '../components/icon.js';
import { TextLink } from '../components/text-link.js';
import { PublicLayout } from '../layouts/public-layout.js';
import { usePage, type TextKey } from '../page.js';
import { type PublicLevel, publicLevels } from './levels.js';

/** What this is, for whom, and three ways in. */
export function Home({ levels = publicLevels }: { levels?: readonly PublicLevel[] }) {
  const { t, rich, issuer } = usePage();
  return (
    <PublicLayout title={t('home.title')} social={{}} bleed>
      <div class="contenedor pt-10 pb-10 lg:pt-16 lg:pb-14 grid gap-6 lg:grid-cols-[1.35fr_1fr] lg:gap-16 lg:items-end">
        <h1 class="text-4xl leading-[1.02]">
          {rich('home.heading', { sun: (text) => <span class="linea-sol">{text}</span> })}
        </h1>
        <p class="text-lg m-0 lg:pb-2">{t('home.lead', { issuer: issuer.name })}</p>
      </div>
      <section class="muro" aria-label={t('home.doors')}>
        <div class="contenedor portales">
          <Door
            room="company"
            button={
              <LinkButton kind="action" class="w-full" href="/registro">
                {t('home.company.register')}
              </LinkButton>
            }
            also={<TextLink href="/entrar">{t('home.company.sign-in')}</TextLink>}
          />
          <VerifyDoor />
          <Door
            room="learn"
            button={
              <LinkButton kind="outline" class="w-full" href="/cursos">
                {t('home.learn.courses')}
              </LinkButton>
            }
            also={
              <>
                <TextLink href="/aprender">{t('home.learn.invited')}</TextLink>
                <br />
                <TextLink href="/para-personas">{t('footer.people')}</TextLink>
              </>
            }
          />
        </div>
      </section>
      <Way />
      <Levels levels={levels} />
      <Questions />
    </PublicLayout>
  );
}

interface DoorProps {
  room: 'company' | 'learn';
  /** The one button. */
  button: VNode;
  /** For those who have been here before. */
  also: VNode;
}

function Door({ room, button, also }: DoorProps) {
  const { t } = usePage();
  return (
    <div class="portal">
      <span class="portal-piso" />
      <div class="portal-luz">
        <h2>{t(`home.${room}.title`)}</h2>
        <p>{t(`home.${room}.text`)}</p>
        <div class="mt-auto pt-2 grid gap-3">
          {button}
          <p class="text-center">{also}</p>
        </div>
      </div>
    </div>
  );
}

function VerifyDoor() {
  const { t } = usePage();
  return (
    <div class="portal">
      <span class="portal-piso" />
      <form class="portal-luz" action="/verificar">
        <h2>{t('home.verify.title')}</h2>
        <div class="grid gap-1 mt-auto">
          <label class="font-bold" for="codigo">
            {t('home.verify.code')}
          </label>
          <p class="pista" id="codigo-pista">
            {t('home.verify.hint')}
          </p>
          <input
            class="input input-codigo"
            id="codigo"
            name="codigo"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            maxLength={40}
            aria-describedby="codigo-pista"
          />
        </div>
        <button class="btn btn-primary w-full" type="submit">
          {t('home.verify.submit')}
        </button>
        <p class="text-center">
          <TextLink href="/verificar">{t('home.verify.pdf')}</TextLink>
        </p>
      </form>
    </div>
  );
}

const steps = ['learn', 'consult', 'assess', 'audit', 'improve', 'distinguish'] as const;

function Way() {
  const { t, issuer } = usePage();
  return (
    <section class="contenedor py-16 lg:py-24 grid gap-8 lg:grid-cols-[1fr_1.9fr] lg:gap-16" aria-labelledby="camino">
      <div>
        <h2 id="camino" class="text-3xl">
          {t('home.way.title')}
        </h2>
        <p class="text-tenue mt-4">{t('home.way.text')}</p>
      </div>
      <ol class="pasos grid sm:grid-cols-2 gap-x-10">
        {steps.map((step) => (
          <li key={step}>
            <div>
              <h3>{t(`home.way.${step}`)}</h3>
              <p class="m-0 mt-1">{t(`home.way.${step}.text`, { issuer: issuer.name })}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

const skyline: Record<Level, EmblemSize> = { N1: 'md', N2: 'lg', N3: 'xl' };

function Levels({ levels }: { levels: readonly PublicLevel[] }) {
  const { t } = usePage();
  return (
    <section class="bg-base-200" id="niveles" aria-labelledby="titulo-niveles">
      <div class="contenedor py-16 lg:py-24">
        <h2 id="titulo-niveles" class="text-3xl max-w-2xl">
          {t('home.levels.title')}
        </h2>
        <p class="max-w-2xl mt-4">{t('home.levels.text')}</p>
        <ol class="mt-10 lg:mt-14 grid gap-10 lg:grid-cols-3 lg:gap-8 lg:items-end list-none p-0">
          {levels.map(({ level, minimum, months }, index) => (
            <li
              key={level}
              class="grid grid-cols-[5rem_minmax(0,1fr)] sm:grid-cols-[7.5rem_1fr] lg:grid-cols-1 gap-5 items-center lg:items-start"
            >
              <div class="max-lg:justify-self-center max-lg:max-w-full max-lg:[&>svg]:max-w-full">
                <Emblem level={level} size={skyline[level]} />
              </div>
              <div class="lg:border-t-2 lg:border-base-content lg:pt-4">
                <h3 class="text-2xl">{t(`level.${level}`)}</h3>
                <p class="mt-1 mb-2 max-w-sm">{t(`home.levels.${level}`)}</p>
                <p class="text-tenue text-sm m-0 cifra">{t('home.levels.facts', { n: index + 1, minimum, months })}</p>
              </div>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

// The four that are asked most, and they differ in their answer.
const questions: readonly { situation: string; title: TextKey; text: TextKey }[] = [
  { situation: 'solicitante_con_tvrh', title: 'home.guide.humanitarian', text: 'home.guide.humanitarian.text' },
  { situation: 'refugiada_reconocida', title: 'home.guide.refugee', text: 'home.guide.refugee.text' },
  { situation: 'solicitante_constancia_comar', title: 'home.guide.applicant', text: 'home.guide.applicant.text' },
  { situation: 'mexicana_retornada_sin_documentos', title: 'home.guide.returned', text: 'home.guide.returned.text' },
];

function Questions() {
  const { t } = usePage();
  return (
    <section
      class="contenedor py-16 lg:py-24 grid gap-8 lg:grid-cols-[1fr_1.9fr] lg:gap-16"
      aria-labelledby="titulo-guia"
    >
      <div>
        <h2 id="titulo-guia" class="text-3xl">
          {t('home.guide.title')}
        </h2>
        <p class="mt-4 text-tenue">{t('home.guide.text')}</p>
      </div>
      <div>
        <ul class="list-none p-0 m-0">
          {questions.map(({ situation, title, text }) => (
            <li key={situation} class="border-t border-linea last:border-b">
              <a
                class="flex items-center gap-4 py-4 no-underline text-inherit group"
                href={`/guia/situaciones/${situation}`}
              >
                <span class="grow">
                  <strong class="block group-hover:underline underline-offset-4">{t(title)}</strong>
                  <span class="text-tenue text-sm">{t(text)}</span>
                </span>
                <Icon name="arrow-right" />
              </a>
            </li>
          ))}
        </ul>
        <p class="mt-6">
          <TextLink href="/guia">{t('home.guide.all')}</TextLink>
        </p>
      </div>
    </section>
  );
}
