/** The directory of institutions around its content, which is in the database. */
export default {
  'guidance.institutions.title': 'Instituciones que ayudan',
  'guidance.institutions.lead': 'Qué hace cada una, para quien emplea y para la persona.',
  'guidance.institutions.safety':
    'No publicamos domicilios, fotos ni horarios de albergues, ni datos de contacto de personas. La seguridad va antes que el dato.',
  'guidance.institutions.search': '¿Qué necesitas resolver?',
  'guidance.institutions.search.hint': 'Por ejemplo: CURP, conciliación, discriminación, apoyo a víctimas',
  'guidance.institutions.all': 'Ver todas las instituciones',
  'guidance.institutions.acompanamiento': 'Acompañamiento y protección',
  'guidance.institutions.documentos': 'Documentos y trámites',
  'guidance.institutions.trabajo': 'Trabajo y capacitación',
  'guidance.institutions.derechos': 'Derechos y quejas',
  'guidance.institutions.empresas': 'Para empresas',
  'guidance.institutions.internacional': 'Organismos internacionales',
  'guidance.institutions.consulados': 'Consulados',
  'guidance.institutions.consulados.text':
    'Nunca contactes a un consulado para confirmar la identidad o el asilo de nadie: puede poner en riesgo a la persona. Ella decide si acude.',
  'guidance.institutions.for-people': 'Para la persona',
  'guidance.institutions.for-employers': 'Para quien emplea',
  'guidance.institutions.when': 'Cuándo acudir',
  'guidance.institutions.cost': 'Costo',
  'guidance.institutions.caution': 'Cuidado',
  'guidance.institutions.phone': 'Teléfono',
  'guidance.institutions.site': 'Sitio oficial',
  'guidance.institutions.site.unsure': 'Por confirmar',
  'guidance.institutions.verified': 'Función comprobada',
  'guidance.institutions.reviewed': 'Revisado en {month}',
} as const;
