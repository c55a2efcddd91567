import { Alert } from '../../components/alert.js';
import { Badge } from '../../components/badge.js';
import { Button } from '../../components/button.js';
import { Emblem, type Level } from '../../components/emblem.js';
import { StateBanner } from '../../components/state-banner.js';
import { usePage } from '../../page.js';

export function ButtonSample() {
  const { t } = usePage();
  return (
    <>
      <div class="flex flex-wrap gap-3 items-center">
        <Button kind="action">{t('development.buttons.submit')}</Button>
        <Button>{t('action.save')}</Button>
        <Button kind="outline" icon="printer">
          {t('action.print')}
        </Button>
        <Button kind="ghost">{t('action.cancel')}</Button>
        <Button disabled>{t('development.buttons.sign')}</Button>
        <Button kind="outline" small>
          {t('development.buttons.small')}
        </Button>
        <Button kind="danger">{t('development.buttons.revoke')}</Button>
      </div>
      <p class="text-sm text-tenue mt-4">{t('development.buttons.note')}</p>
    </>
  );
}

export function BadgeSample() {
  const { t } = usePage();
  return (
    <>
      <div class="flex flex-wrap gap-2">
        <Badge kind="done">{t('state.done')}</Badge>
        <Badge kind="current">{t('state.current')}</Badge>
        <Badge kind="missing">{t('state.missing')}</Badge>
        <Badge kind="waiting">{t('state.later')}</Badge>
        <Badge kind="critical">{t('development.badges.critical')}</Badge>
      </div>
      <p class="text-sm text-tenue mt-4">{t('development.badges.note')}</p>
    </>
  );
}

const levels: readonly Level[] = ['N1', 'N2', 'N3'];

export function LevelSample() {
  const { t } = usePage();
  return (
    <div class="flex flex-wrap gap-8 items-end">
      {levels.map((level, index) => (
        <figure key={level} class="m-0 text-center">
          <Emblem level={level} />
          <figcaption class="mt-2">
            <strong class="block">{t(`level.${level}`)}</strong>
            <span class="text-tenue text-sm">{t('level.number', { n: index + 1 })}</span>
          </figcaption>
        </figure>
      ))}
      {levels.map((level) => (
        <Emblem key={level} level={level} size="xs" silent />
      ))}
    </div>
  );
}

const states = ['active', 'suspended', 'expired', 'revoked'] as const;

export function StateSample() {
  const { t } = usePage();
  return (
    <div class="grid gap-4">
      <div class="grid gap-4 md:grid-cols-2">
        {states.map((state) => (
          <StateBanner key={state} state={state} seal={t(`development.states.${state}`)} compact>
            <p>{t(`development.states.${state}.text`)}</p>
          </StateBanner>
        ))}
      </div>
      {states.map((state) => (
        <StateBanner
          key={state}
          state={state}
          seal={t(`development.states.${state}`)}
          plate={<Emblem level="N2" size="inherit" />}
        >
          <p>{t(`development.states.${state}.text`)}</p>
        </StateBanner>
      ))}
    </div>
  );
}

const kinds = ['info', 'success', 'warning', 'error'] as const;

export function AlertSample() {
  const { rich } = usePage();
  return (
    <div class="grid gap-3 max-w-2xl">
      {kinds.map((kind) => (
        <Alert key={kind} kind={kind}>
          {rich(`development.alerts.${kind}`, { b: (text) => <strong>{text}</strong> })}
        </Alert>
      ))}
    </div>
  );
}
