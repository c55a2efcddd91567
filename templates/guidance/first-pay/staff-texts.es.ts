/** Reports about banks, as FM4 decides which count. */
export default {
  'first-pay-fm4.title': 'Reportes de bancos',
  'first-pay-fm4.lead':
    'Ninguno cuenta antes de que alguien lo revise. Deja fuera los que parezcan repetidos o enviados en serie: no llevan texto ni datos de nadie.',
  'first-pay-fm4.none': 'Ningún reporte espera revisión',
  'first-pay-fm4.received': 'Llegó',
  'first-pay-fm4.decide': 'Decidir',
  'first-pay-fm4.do.counted': 'Cuenta',
  'first-pay-fm4.do.dismissed': 'No cuenta',
  'first-pay-fm4.flash.counted': 'El reporte ya cuenta.',
  'first-pay-fm4.flash.dismissed': 'El reporte no cuenta.',
  'first-pay-fm4.outcome.accepted': 'Un banco abrió la cuenta',
  'first-pay-fm4.outcome.refused': 'Un banco no abrió la cuenta',
  'first-pay-fm4.pending':
    '{n, plural, one {Un reporte de un banco espera revisión} other {# reportes de bancos esperan revisión}}',
  'first-pay-fm4.pending-look': 'Di si cuenta',

  'act.guidance.account.report': 'Recibió un reporte sobre un banco',
  'act.guidance.account.counted': 'Contó un reporte sobre un banco',
  'act.guidance.account.dismissed': 'Dejó fuera un reporte sobre un banco',
} as const;
