/** Up to this confidence the machine doubts, and the library names a runner-up. */
export const DOUBT = 0.6;
/** From here on it is rather sure. */
export const SURE = 0.85;
