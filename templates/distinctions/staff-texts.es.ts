/** Reasons that go with a decision; Spanish only. */
export default {
  'distinctions-fm4.public-reason': 'Motivo público',
  'distinctions-fm4.public-reason-hint':
    'Lo lee cualquiera en la página pública, y la empresa en su correo. Hechos, sin nombres de personas. Al menos 20 caracteres.',
  'distinctions-fm4.internal-reason': 'Motivo interno',
  'distinctions-fm4.internal-reason-hint':
    'Sólo lo lee FM4: qué se sabe, quién lo decidió, qué documentos lo respaldan. Al menos 10 caracteres.',
} as const;
