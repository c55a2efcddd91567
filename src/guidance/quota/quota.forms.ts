import { Transform } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { message } from '../../web/index.js';
import { MOST_WORKERS } from './quota.rules.js';

/** A number of people as people write it: digits, "1,200" and "1 200"; `1e3` and `0x10` are no such number. */
const People =
  (least: number, said: string): PropertyDecorator =>
  (target, key) => {
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d[\d\s,]*$/.test(value) ? Number(value.replace(/[\s,]/g, '')) : value,
    )(target, key);
    IsInt({ message: message(said) })(target, key as string);
    Min(least, { message: message(said) })(target, key as string);
    Max(MOST_WORKERS, { message: message(said) })(target, key as string);
  };

/** A company's staff; the counts include the person who may be hired. What is left open of the last three counts as nobody. */
export class QuotaForm {
  @People(1, 'guidance.form.total')
  personas: number;

  @People(0, 'guidance.form.foreign')
  extranjeras: number;

  /** Of all, directors, administrators and general managers, who are not counted. */
  @People(0, 'guidance.form.excluded')
  excluidas: number = 0;

  /** Technicians and professionals of the speciality of the post. */
  @People(0, 'guidance.form.experts')
  especialidad: number = 0;

  @People(0, 'guidance.form.experts-foreign')
  especialidadExtranjeras: number = 0;
}

/** Which field does not go together with the others, if any. */
export function disagreeing({ personas, extranjeras, excluidas, ...experts }: QuotaForm): keyof QuotaForm | null {
  if (excluidas >= personas) return 'excluidas';
  if (extranjeras > personas - excluidas) return 'extranjeras';
  if (experts.especialidad > personas - excluidas) return 'especialidad';
  return experts.especialidadExtranjeras > Math.min(extranjeras, experts.especialidad)
    ? 'especialidadExtranjeras'
    : null;
}

/** What to say of such a field. */
export const disagreement: Record<keyof QuotaForm, string> = {
  personas: 'guidance.form.total',
  extranjeras: 'guidance.form.foreign',
  excluidas: 'guidance.form.excluded',
  especialidad: 'guidance.form.experts',
  especialidadExtranjeras: 'guidance.form.experts-foreign',
};
