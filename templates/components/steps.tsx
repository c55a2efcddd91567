import type { ComponentChildren } from 'preact';
import { usePage } from '../page.js';

export type StepState = 'done' | 'now' | 'later';

/** One step of the path. */
export interface Step {
  id: string;
  title: ComponentChildren;
  state: StepState;
  badge?: ComponentChildren;
  /** Sentences and lists under the title. */
  body?: ComponentChildren;
  /** Where the title leads. */
  href?: string;
}

const looks: Record<StepState, string> = { done: 'hecho', now: 'ahora', later: 'luego' };

function Door({ state }: { state: StepState }) {
  const ahead = state === 'later';
  return (
    <svg class="ruta-puerta" viewBox="0 0 52 56" aria-hidden="true">
      <path
        d="M7 53V26a19 19 0 0 1 38 0V53Z"
        fill={ahead ? 'var(--color-base-100)' : 'var(--color-primary)'}
        stroke={ahead ? 'var(--pa-borde)' : undefined}
        stroke-width={ahead ? 2 : undefined}
      />
      <path
        d="M14 53V26a12 12 0 0 1 24 0V53Z"
        fill={ahead ? 'var(--color-base-200)' : 'var(--color-accent)'}
        stroke={ahead ? 'var(--pa-borde)' : undefined}
        stroke-width={ahead ? 1.5 : undefined}
      />
      {ahead && <path d="M26 14V53" stroke="var(--pa-borde)" stroke-width="1.5" />}
      {state === 'done' && (
        <path
          d="M20 36l4.6 4.8L33 31"
          fill="none"
          stroke="#1e2a2b"
          stroke-width="3.4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      )}
      {state === 'now' && (
        <>
          <path d="M14 53V26c0-4 1.9-7.4 4.9-9.6L26 22.5V56.5Z" fill="var(--color-secondary)" />
          <circle cx="23" cy="39" r="1.4" fill="#ffe3a1" />
        </>
      )}
    </svg>
  );
}

/** A path with doors: solid behind you, a sheet where you are, dotted ahead. */
export function Steps({ steps, label }: { steps: readonly Step[]; label?: string }) {
  const { t } = usePage();
  return (
    <ol class="ruta" aria-label={label ?? t('steps.label')}>
      {steps.map((step) => (
        <li key={step.id} class={looks[step.state]} aria-current={step.state === 'now' ? 'step' : undefined}>
          <Door state={step.state} />
          <div class="ruta-cuerpo">
            <h3>
              {step.href ? (
                <a class="ruta-enlace" href={step.href}>
                  {step.title}
                </a>
              ) : (
                step.title
              )}{' '}
              {step.badge}
            </h3>
            {step.body}
          </div>
        </li>
      ))}
    </ol>
  );
}
