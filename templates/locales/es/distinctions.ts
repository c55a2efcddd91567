/** Distinctions: levels, states, the document, and the company's page. */
export default {
  'distinctions.level.N1': 'Compromiso',
  'distinctions.level.N2': 'Inclusión',
  'distinctions.level.N3': 'Hospitalidad',
  'distinctions.level.rank': 'Nivel {rank} de 3',
  'distinctions.level.N1.sentence': 'Cumple lo indispensable y comenzó a cambiar su forma de contratar.',
  'distinctions.level.N2.sentence': 'Aplica las prácticas con todas las personas y lo demuestra en sitio.',
  'distinctions.level.N3.sentence': 'Es referente: tiene resultados, los mide y ayuda a otras empresas.',
  'distinctions.emblem.N1': 'Emblema del nivel Compromiso: la puerta está entreabierta y uno de tres arcos está lleno',
  'distinctions.emblem.N2': 'Emblema del nivel Inclusión: media puerta está abierta y dos de tres arcos están llenos',
  'distinctions.emblem.N3':
    'Emblema del nivel Hospitalidad: la puerta está abierta de par en par y los tres arcos están llenos',
  'distinctions.awarded': 'Otorgado',
  'distinctions.valid-until': 'Vigente hasta',

  'distinctions.document.name': 'Distintivo Puertas Abiertas',
  'distinctions.document.title': 'Distintivo Puertas Abiertas, nivel {level}: {company}',
  'distinctions.document.recognizes': '{issuer} reconoce a',
  'distinctions.document.check': 'Compruébalo en /verificar',
  'distinctions.document.qr': 'Código QR que lleva a la página que comprueba este distintivo: {address}',
  'distinctions.document.voluntary':
    'Reconocimiento voluntario de {issuer}, organización civil. No es un documento oficial. Instrumento {version}.',
  'distinctions.document.scene.N1': 'Una puerta entreabierta en un muro al sol: por la rendija sale luz.',
  'distinctions.document.scene.N2': 'Una puerta con una de sus dos hojas abierta: la luz llega al piso.',
  'distinctions.document.scene.N3': 'Una puerta abierta de par en par en un muro al sol: la luz llena el piso.',
} as const;
