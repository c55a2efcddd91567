/** The printed form, which is in Spanish for everybody, and what FM4 reads of the mails. */
export default {
  'reminders.kind.courses.dc3-deliver.when': '10 y 3 días hábiles antes de que venza la entrega de la primera DC-3.',
  'reminders.kind.courses.dc3-deliver.whom': 'A quienes llevan los cursos en la empresa.',
  'reminders.kind.courses.dc3-list.when': '20 y 5 días hábiles antes de que venza la lista de cada año del plan.',
  'reminders.kind.courses.dc3-list.whom': 'A quienes llevan los cursos en la empresa.',

  'courses.dc3.pdf.form': 'FORMATO DC-3',
  'courses.dc3.pdf.name': 'CONSTANCIA DE COMPETENCIAS O DE HABILIDADES LABORALES',
  'courses.dc3.pdf.title': 'Constancia DC-3 de {name}: {course}',
  'courses.dc3.pdf.worker': 'DATOS DEL TRABAJADOR',
  'courses.dc3.pdf.person': 'Nombre (anotar apellido paterno, apellido materno y nombre(s))',
  'courses.dc3.pdf.curp': 'Clave Única de Registro de Población',
  'courses.dc3.pdf.occupation': 'Ocupación específica (Catálogo Nacional de Ocupaciones) 1/',
  'courses.dc3.pdf.post': 'Puesto*',
  'courses.dc3.pdf.of-company': 'DATOS DE LA EMPRESA',
  'courses.dc3.pdf.company':
    'Nombre o razón social (en caso de persona física, anotar apellido paterno, apellido materno y nombre(s))',
  'courses.dc3.pdf.rfc': 'Registro Federal de Contribuyentes con homoclave (SHCP)',
  'courses.dc3.pdf.programme': 'DATOS DEL PROGRAMA DE CAPACITACIÓN, ADIESTRAMIENTO Y PRODUCTIVIDAD',
  'courses.dc3.pdf.course': 'Nombre del curso',
  'courses.dc3.pdf.hours': 'Duración en horas',
  'courses.dc3.pdf.from': 'Periodo de ejecución: de (año, mes, día)',
  'courses.dc3.pdf.to': 'a (año, mes, día)',
  'courses.dc3.pdf.area': 'Área temática del curso 2/',
  'courses.dc3.pdf.agent': 'Nombre del agente capacitador o STPS 3/',
  'courses.dc3.pdf.oath':
    'Los datos se asientan en esta constancia bajo protesta de decir verdad, apercibidos de la responsabilidad en que incurre todo aquel que no se conduce con verdad.',
  'courses.dc3.pdf.trainer': 'Instructor o tutor. Nombre y firma',
  'courses.dc3.pdf.employer': 'Patrón o representante legal 4/. Nombre y firma',
  'courses.dc3.pdf.workers': 'Representante de los trabajadores 5/. Nombre y firma',
  'courses.dc3.pdf.note-instructions': 'INSTRUCCIONES',
  'courses.dc3.pdf.note-capitals':
    '- Llenar a máquina o con letra de molde. Deberá entregarse al trabajador dentro de los veinte días hábiles siguientes al término del curso de capacitación aprobado.',
  'courses.dc3.pdf.note-optional': '* Dato no obligatorio.',
  'courses.dc3.pdf.note-1':
    '1/ Las áreas y subáreas ocupacionales del Catálogo Nacional de Ocupaciones se encuentran al reverso de este formato.',
  'courses.dc3.pdf.note-2': '2/ Las áreas temáticas de los cursos se encuentran al reverso de este formato.',
  'courses.dc3.pdf.note-3':
    '3/ Cursos impartidos por el área competente de la Secretaría del Trabajo y Previsión Social.',
  'courses.dc3.pdf.note-4':
    '4/ Para empresas con menos de 51 trabajadores. Para empresas con más de 50 trabajadores firmaría el representante del patrón ante la Comisión Mixta de Capacitación, Adiestramiento y Productividad.',
  'courses.dc3.pdf.note-5': '5/ Sólo para empresas con más de 50 trabajadores.',
  'courses.dc3.pdf.occupations': 'CLAVES Y DENOMINACIONES DE ÁREAS Y SUBÁREAS DEL CATÁLOGO NACIONAL DE OCUPACIONES',
  'courses.dc3.pdf.areas': 'CLAVES Y DENOMINACIONES DEL CATÁLOGO DE ÁREAS TEMÁTICAS DE LOS CURSOS',
} as const;
