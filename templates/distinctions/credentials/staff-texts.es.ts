/** The keys that sign credentials; Spanish only. */
export default {
  'distinctions-fm4.keys': 'Llaves de firma',

  'distinctions-fm4.keys.title': 'Llaves de firma',
  'distinctions-fm4.keys.lead':
    'Con estas llaves el sistema firma las credenciales digitales. Los PDF llevan otro certificado, que se configura en el servidor.',
  'distinctions-fm4.keys.name': 'Nombre público de quien firma',
  'distinctions-fm4.keys.list': 'Llaves',
  'distinctions-fm4.keys.none': 'La primera se crea sola con el primer distintivo.',
  'distinctions-fm4.keys.current': '<b>En uso</b> desde el {from}',
  'distinctions-fm4.keys.past': 'Firmó del {from} al {until}. Lo que firmó sigue siendo válido.',
  'distinctions-fm4.keys.change': 'Cambiar la llave',
  'distinctions-fm4.keys.change.title': '¿Cambiar la llave con la que se firma?',
  'distinctions-fm4.keys.change.text':
    'Desde ahora firma una llave nueva. La anterior queda publicada con sus fechas, y lo que firmó sigue siendo válido. Se anota en el registro de actos.',
  'distinctions-fm4.keys.change.yes': 'Sí, cambiar la llave',
  'distinctions-fm4.keys.changed': 'Ya firma una llave nueva.',
} as const;
