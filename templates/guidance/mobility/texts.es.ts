/** The page for people in mobility and its leaflet. */
export default {
  'mobility.title': 'Trabajar en Jalisco: tus derechos',
  'mobility.lead':
    'Para personas migrantes, solicitantes de asilo, refugiadas y mexicanas que regresan. Qué puedes exigir, qué documentos te ayudan y a dónde ir si algo va mal.',
  'mobility.nothing-asked': 'Aquí no pedimos nada: ni nombre, ni cuenta, ni papeles. No guardamos quién entra.',
  'mobility.app': 'Puertas Abiertas: tus derechos',
  'mobility.app-short': 'Tus derechos',
  'mobility.languages': 'Idioma de esta página',
  'mobility.draft': 'Es un borrador.',
  'mobility.draft-text':
    'Falta que lo revise una persona que creció con este idioma. Si algo difiere, cuenta la versión en español.',
  'mobility.danger': '¿Estás en peligro ahora?',
  'mobility.danger-text': 'La llamada es gratis y no te piden papeles para ayudarte.',
  'mobility.contents': 'En esta página',
  'mobility.remember': 'Para recordar',
  'mobility.report': 'Cómo reportar lo que pasa en una empresa',
  'mobility.report.write': 'Anota qué pasó, cuándo y en qué empresa. No hace falta tu nombre ni el de nadie.',
  'mobility.report.here':
    'Si la empresa tiene el distintivo Puertas Abiertas, <link>repórtalo aquí</link>. No se pide cuenta y la empresa no sabe que hay un reporte.',
  'mobility.report.receipt': 'Al enviarlo recibes un código. Guárdalo: con él lees la respuesta.',
  'mobility.report.other':
    'Si la empresa no tiene distintivo, o es urgente, acude a las instituciones de abajo. Es gratis.',
  'mobility.report.spanish': 'El formulario está en español. Puedes escribir en tu idioma.',
  'mobility.institutions': 'Quién te puede ayudar',
  'mobility.return': '¿Regresaste a México? Lee aquí sobre estudios, hijas e hijos, ahorros, salud y papeles.',
  'mobility.institutions-text':
    'Sus servicios son gratuitos salvo donde se dice. Publicamos sólo los teléfonos y sitios comprobados.',
  'mobility.institutions-spanish': 'Esta lista está en español.',
  'mobility.near': 'Cerca: en Jalisco',
  'mobility.national': 'En todo el país',
  'mobility.when': 'Cuándo ir',
  'mobility.cost': 'Costo',
  'mobility.caution': 'Ten cuidado',
  'mobility.phone': 'Teléfono',
  'mobility.site': 'Sitio',
  'mobility.take': 'Para seguir y para llevar',
  'mobility.course': 'Tomar el curso completo',
  'mobility.course-text': 'Seis lecciones cortas, sin cuenta, en cuatro idiomas.',
  'mobility.leaflet': 'Folleto de dos páginas en cuatro idiomas (PDF)',
  'mobility.leave': 'Salir rápido',
  'mobility.leave-hint':
    'El botón «Salir rápido», o la tecla Escape dos veces, abre otra página en lugar de esta. El historial del navegador puede guardar que la visitaste: bórralo si alguien más usa este aparato.',
  'mobility.offline':
    'Esta página queda en este aparato para que la leas sin internet. Si alguien más lo usa, puedes borrarla.',
  'mobility.forget': 'Borrarla de este aparato',
  'mobility.forgotten': 'Ya no está guardada. Si vuelves a abrirla, se guarda otra vez.',
  'mobility.leaflet.title': 'Tus derechos en el trabajo',
  'mobility.leaflet.right1': 'No importa tu país ni tus papeles: si trabajas para alguien, tienes derechos.',
  'mobility.leaflet.right2': 'Tu contrato va por escrito y te dan una copia. No firmes hojas en blanco.',
  'mobility.leaflet.right3': 'Por el mismo trabajo te pagan lo mismo, completo y a tiempo.',
  'mobility.leaflet.right4': 'Tus documentos son tuyos: nadie te los guarda ni te cobra por darte empleo.',
  'mobility.leaflet.right5': 'Te dan de alta en el IMSS. CURP, RFC y NSS son gratis.',
  'mobility.leaflet.wrong':
    'Si algo va mal: anota, guarda pruebas, no firmes sin leer y pide ayuda. Es gratis. En peligro, llama al 911.',
  'mobility.leaflet.more': 'Lee más, sin cuenta y sin dar tu nombre:',
} as const;
