/**
 * Called from inside long loops, a few times a second or more: what gives progress a sign of life and lets a run be
 * cancelled (by throwing from it).
 */
export type Pulse = () => void;

export const noPulse: Pulse = () => undefined;
