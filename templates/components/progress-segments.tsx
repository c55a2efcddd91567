import { usePage } from '../page.js';

/** How far along, in as many pieces as there are parts. `current` counts from 1; 0 is not started. */
export function ProgressSegments({ done, current, total }: { done: number; current: number; total: number }) {
  const { t } = usePage();
  return (
    <div class="avance" role="img" aria-label={t('progress.label', { current, total })}>
      {Array.from({ length: total }, (_, index) => (
        <span key={index} class={index < done ? 'si' : index === current - 1 ? 'aqui' : undefined} />
      ))}
    </div>
  );
}
