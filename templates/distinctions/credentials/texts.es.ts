/** The Open Badges credential. */
export default {
  'distinctions.credential.description':
    'Reconocimiento voluntario de {issuer} a organizaciones que abren empleos dignos a personas en movilidad. No es un documento oficial.',
  'distinctions.credential.level': '{level} ({rank})',
  'distinctions.credential.evidence': 'Lo que pide el nivel, y su comprobación pública',
  'refusal.distinctions.no-credential': 'La credencial todavía se está preparando. Vuelve en unos minutos.',
} as const;
