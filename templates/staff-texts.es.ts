/** The frame of the FM4 workspace, which is in Spanish only. */
export default {
  'fm4.name': 'FM4',
  'fm4.nav': 'Espacio de FM4',
  'fm4.menu': 'Secciones de FM4',
  'fm4.pending': 'Pendientes',
  'fm4.companies': 'Empresas',
  'fm4.audits': 'Auditorías',
  'fm4.committee': 'Comité',
  'fm4.distinctions': 'Distintivos',
  'fm4.contents': 'Contenidos',
  'fm4.people': 'Personas',
  'fm4.mail': 'Correo',
  'fm4.privacy': 'Datos personales',
  'fm4.log': 'Bitácora',
  'fm4.reports': 'Reportes',
  'fm4.alerts': 'Alertas',
} as const;
