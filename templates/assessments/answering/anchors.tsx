import { Button } from '../../components/button.js';
import { type FormState, valueOf } from '../../components/form.js';
import { usePage } from '../../page.js';
import { Content } from '../instrument/content.js';
import type { PracticeShape } from './assessment.shapes.js';

/** The five maturities of a practice as full sentences, one of which is the company's. */
export function Anchors({ practice, form }: { practice: PracticeShape; form: FormState }) {
  const { t } = usePage();
  const chosen = valueOf(form, 'value');
  return (
    <fieldset class="anclas max-w-3xl" aria-describedby="aviso" disabled={practice.frozen}>
      <legend class="font-bold mb-3">{t('assessments.practice.question')}</legend>
      {practice.anchors.map((anchor) => (
        <label class="ancla" key={anchor.value}>
          <input
            class="radio radio-primary"
            type="radio"
            name="value"
            id={anchor.value === 0 ? 'value' : `value-${anchor.value}`}
            value={anchor.value}
            checked={chosen === String(anchor.value)}
          />
          <span class="ancla-num" aria-hidden="true">
            {anchor.value}
          </span>
          <span>
            <span class="ancla-nombre">
              <span class="sr-only">{anchor.value}: </span>
              <Content>{anchor.name}</Content>
            </span>
            {anchor.expected && <span class="ancla-esperado"> {t('assessments.practice.expected')}</span>}
            <br />
            <Content>{anchor.text}</Content>
          </span>
        </label>
      ))}
      {!practice.frozen && (
        <div class="mt-2" id="quitar-respuesta" hidden={chosen === ''}>
          <Button kind="ghost" small name="action" value="clear">
            {t('assessments.practice.clear')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
