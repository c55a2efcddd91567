/** What of the guidance programs can read. */
export default {
  'open-data.title': 'Datos abiertos de la guía',
  'open-data.lead':
    'Todo lo que dice la guía, para programas: sin cuenta, con su versión y su fecha de revisión. Orienta y no es asesoría legal.',
  'open-data.parts': 'Partes de los datos abiertos',
  'open-data.part': 'Parte',
  'open-data.part.situations': 'Situaciones',
  'open-data.part.outcomes': 'Resultados de las preguntas',
  'open-data.part.flow': 'Preguntas paso a paso',
  'open-data.part.institutions': 'Instituciones',
  'open-data.part.parameters': 'Cifras con su vigencia',
  'open-data.version': 'Versión',
  'open-data.count': 'Cuántas',
  'open-data.reviewed': 'Última revisión',
  'open-data.not-dated': 'La dice su versión',
  'open-data.how': 'Cómo se usan',
  'open-data.how.index': 'el índice, con cada parte y su versión.',
  'open-data.how.description': 'la descripción de todas las respuestas (OpenAPI).',
  'open-data.how.changes':
    'Cada respuesta trae un ETag: quien lo devuelve en If-None-Match recibe 304 mientras nada cambie.',
  'open-data.how.nobody': 'No hay datos de personas ni de empresas.',
  'open-data.how.license': 'Licencia:',
} as const;
