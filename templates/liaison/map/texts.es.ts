/** The map of the municipalities. */
export default {
  'liaison.map': 'Mapa de Jalisco',
  'liaison.map-lead': 'En qué municipios hay enlace, acuerdo, empresas con distintivo y personas formadas.',
  'liaison.map.liaison': 'Enlace',
  'liaison.map.agreements': 'Acuerdos vigentes',
  'liaison.map.companies': 'Empresas con distintivo',
  'liaison.map.trained': 'Personas formadas',
  'liaison.map.yes': 'Sí',
  'liaison.map.no': 'No',
  'liaison.map.few': 'menos de 5',
  'liaison.map-label': '{name}: {n} de 125 municipios. Las cifras están en la tabla.',
  'liaison.map-tile': '{municipality}. {name}: {value}',
  'liaison.map-note':
    'Un cuadro igual por municipio, agrupados por región; no son sus límites ni su tamaño. Más color, más hay.',
  'liaison.map-table': 'Las mismas cifras en una tabla',
  'liaison.map-table-text':
    'Las personas formadas son de empresas del municipio y se publican de cinco en cinco, para no señalar a nadie.',
  'liaison.map-see': 'Ver el mapa de Jalisco',
} as const;
