/** What all of it says of distinctions: levels, states, facts. */
export default {
  'distinctions.level.N1.sentence': 'Cumple lo indispensable y comenzó a cambiar su forma de contratar.',
  'distinctions.level.N2.sentence': 'Aplica las prácticas con todas las personas y lo demuestra en sitio.',
  'distinctions.level.N3.sentence': 'Es referente: tiene resultados, los mide y ayuda a otras empresas.',
  'distinctions.state.active': 'Vigente',
  'distinctions.state.suspended': 'Suspendido',
  'distinctions.state.expired': 'Vencido',
  'distinctions.state.revoked': 'Revocado',
  'distinctions.state.superseded': 'Reemplazado',
  'distinctions.state.surrendered': 'Devuelto',
  'distinctions.awarded': 'Otorgado',
  'distinctions.valid-until': 'Vigente hasta',
  'distinctions.fact.level': 'Nivel',
  'distinctions.fact.code': 'Código',
  'distinctions.fact.company': 'Nombre',
  'distinctions.fact.legal-name': 'Razón social',
  'distinctions.fact.place': 'Lugar',
  'distinctions.fact.reason': 'Motivo',
  'distinctions.mail.see-public': 'Ver la página pública',
  'refusal.distinctions.name-letters':
    'El documento no puede llevar {letters}, de «{name}». Primero hay que escribir ese nombre con otras letras.',
} as const;
