import type es from './texts.es.js';

export default {
  'guidance.institutions.title': 'Institutions that help',
  'guidance.institutions.lead': 'What each one does, for employers and for the person.',
  'guidance.institutions.safety':
    'We publish no addresses, photographs or opening hours of shelters, and no contact data of individuals. Safety comes first.',
  'guidance.institutions.search': 'What do you need to solve?',
  'guidance.institutions.search.hint': 'In Spanish, for example: CURP, conciliación, discriminación, apoyo a víctimas',
  'guidance.institutions.all': 'See all institutions',
  'guidance.institutions.acompanamiento': 'Company and protection',
  'guidance.institutions.documentos': 'Documents and procedures',
  'guidance.institutions.trabajo': 'Work and training',
  'guidance.institutions.derechos': 'Rights and complaints',
  'guidance.institutions.empresas': 'For employers',
  'guidance.institutions.internacional': 'International organizations',
  'guidance.institutions.consulados': 'Consulates',
  'guidance.institutions.consulados.text':
    'Never contact a consulate to confirm anyone’s identity or asylum: it may put the person at risk. They decide whether to go.',
  'guidance.institutions.for-people': 'For the person',
  'guidance.institutions.for-employers': 'For employers',
  'guidance.institutions.when': 'When to go',
  'guidance.institutions.cost': 'Cost',
  'guidance.institutions.caution': 'Take care',
  'guidance.institutions.phone': 'Telephone',
  'guidance.institutions.site': 'Official site',
  'guidance.institutions.site.unsure': 'To be confirmed',
  'guidance.institutions.verified': 'Task verified',
  'guidance.institutions.reviewed': 'Reviewed in {month}',
} as const satisfies Record<keyof typeof es, string>;
