/** What follows for the employer where the questions end. */
export type FlowVerdict = 'may' | 'not-yet' | 'depends' | 'ask';
