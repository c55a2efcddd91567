/** A second step that was lost. */
export default {
  'refusal.accounts.factor-reset-own': 'Nadie quita su propio segundo paso así. Pídelo a otra persona que administre.',
  'refusal.accounts.factor-reset-none': 'Ninguna cuenta con este correo tiene activado el segundo paso.',
} as const;
