/** Acts of the demonstration in the log. */
export default {
  'act.demo.begun': 'Comenzó a cargarse la demostración',
  'act.demo.loaded': 'Se cargó la demostración',
} as const;
