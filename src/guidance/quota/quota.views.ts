import type { QuotaAnswerProps } from '#templates/guidance/quota/quota-answer';
import type { Bill } from './bills.content.js';
import type { QuotaForm } from './quota.forms.js';
import { roomUnder, specialityShare, sumOf } from './quota.rules.js';

/** The whole answer to a company's numbers, with what each bill would change. */
export function quotaAnswer(form: QuotaForm, bills: readonly Bill[]): QuotaAnswerProps {
  const { personas: total, excluidas: excluded, extranjeras: foreign } = form;
  const sum = sumOf({ total, excluded, foreign });
  return {
    sum: { ...sum, foreign, excluded },
    speciality: specialityShare({ total: form.especialidad, foreign: form.especialidadExtranjeras }),
    bills: bills.map((bill) => ({ ...bill, room: roomUnder(bill.mexicanPercent, sum.counted) })),
  };
}
