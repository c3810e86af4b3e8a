/**
 * Logarithm, exponential and cosine by additions and multiplications alone. The language leaves their last digits to each
 * engine, and engines change them between versions; a theme must not depend on it. The algorithms are those of fdlibm
 * (Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Permission to use, copy, modify, and distribute this
 * software is freely granted, provided that this notice is preserved), for the arguments that the library has.
 */

const float = new Float64Array(1);
/** The same number as two halves of 32 bits. */
const halves = new Int32Array(float.buffer);
const HIGH = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1 ? 1 : 0;

const THIRD = 1 / 3;
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;

const LEAST_POWER = -1022;
/** 2 to the powers from `LEAST_POWER` to 1023. */
const POWERS = new Float64Array(2046);
POWERS[-LEAST_POWER] = 1;
for (let p = 1; p <= 1023; p++) POWERS[p - LEAST_POWER] = 2 * POWERS[p - 1 - LEAST_POWER]!;
for (let p = -1; p >= LEAST_POWER; p--) POWERS[p - LEAST_POWER] = POWERS[p + 1 - LEAST_POWER]! / 2;

/** A number between ½ and 2 times 2 to a whole power of at most 1024. */
function scaled(value: number, power: number): number {
  if (power > 1023) return value * 2 * POWERS[1023 - LEAST_POWER]!;
  if (power > -1022) return value * POWERS[power - LEAST_POWER]!;
  return value * POWERS[power + 1000 - LEAST_POWER]! * POWERS[-1000 - LEAST_POWER]!;
}

/** Natural logarithm; -Infinity for 0, NaN below it. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  float[0] = x;
  let k = 0;
  // Numbers with fewer digits than usual.
  if (halves[HIGH]! < 0x00100000) {
    k = -54;
    float[0] = x * 18014398509481984;
  }
  const high = halves[HIGH]!;
  k += (high >> 20) - 1023;
  const bits = high & 0x000fffff;
  const half = (bits + 0x95f64) & 0x100000;
  // x = 2^k · (1 + f), with 1 + f between √½ and √2.
  halves[HIGH] = bits | (half ^ 0x3ff00000);
  k += half >> 20;
  const f = float[0] - 1;
  if ((0x000fffff & (2 + bits)) < 3) return logNearOne(f, k);
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const even = w * (3.999999999940941908e-1 + w * (2.222219843214978396e-1 + w * 1.531383769920937332e-1));
  const odd =
    z *
    (6.66666666666673513e-1 +
      w * (2.857142874366239149e-1 + w * (1.818357216161805012e-1 + w * 1.479819860511658591e-1)));
  const rest = odd + even;
  if (((bits - 0x6147a) | (0x6b851 - bits)) > 0) {
    const square = 0.5 * f * f;
    if (k === 0) return f - (square - s * (square + rest));
    return k * LN2_HIGH - (square - (s * (square + rest) + k * LN2_LOW) - f);
  }
  if (k === 0) return f - s * (f - rest);
  return k * LN2_HIGH - (s * (f - rest) - k * LN2_LOW - f);
}

function logNearOne(f: number, k: number): number {
  if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW;
  const rest = f * f * (0.5 - f * THIRD);
  return k === 0 ? f - rest : k * LN2_HIGH - (rest - k * LN2_LOW - f);
}

/** e to the power x. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 7.09782712893383973096e2) return Infinity;
  if (x < -7.4513321910194110842e2) return 0;
  if (x === 1) return Math.E;
  const size = Math.abs(x);
  let k = 0;
  let high = x;
  let low = 0;
  if (size > 0.5 * Math.LN2) {
    if (size < 1.5 * Math.LN2) k = x < 0 ? -1 : 1;
    else k = (1.442695040888963387 * x + (x < 0 ? -0.5 : 0.5)) | 0;
    high = x - k * LN2_HIGH;
    low = k * LN2_LOW;
  } else if (size < 2 ** -28) return 1 + x;
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  if (k === 0) return 1 - ((r * c) / (c - 2) - r);
  return scaled(1 - (low - (r * c) / (2 - c) - high), k);
}

/** A positive number or 0 to a power of 0 or more. */
export function power(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  return base === 0 ? 0 : exp(exponent * log(base));
}

/** √(a² + b²) without overflow. */
export function hypotenuse(a: number, b: number): number {
  const longest = Math.max(Math.abs(a), Math.abs(b));
  if (longest === 0 || longest === Infinity) return longest;
  const x = a / longest;
  const y = b / longest;
  return Math.sqrt(x * x + y * y) * longest;
}

const HALF_PI_HIGH = 1.57079632673412561417;
const HALF_PI_LOW = 6.07710050650619224932e-11;

/** Cosine of an angle between 0 and 2π. */
export function cosine(x: number): number {
  const quarter = (x * 6.36619772367581382433e-1 + 0.5) | 0;
  const r = x - quarter * HALF_PI_HIGH;
  const w = quarter * HALF_PI_LOW;
  const high = r - w;
  const low = r - high - w;
  if (quarter % 2 === 1) return quarter % 4 === 1 ? -sineOf(high, low) : sineOf(high, low);
  return quarter % 4 === 2 ? -cosineOf(high, low) : cosineOf(high, low);
}

/** Sine of high + low, between -π/4 and π/4. */
function sineOf(x: number, low: number): number {
  const z = x * x;
  const v = z * x;
  const r =
    8.33333333332248946124e-3 +
    z *
      (-1.98412698298579493134e-4 +
        z * (2.75573137070700676789e-6 + z * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10)));
  return x - (z * (0.5 * low - v * r) - low - v * -1.66666666666666324348e-1);
}

/** Cosine of the same. */
function cosineOf(x: number, low: number): number {
  const z = x * x;
  const r =
    z *
    (4.16666666666666019037e-2 +
      z *
        (-1.38888888888741095749e-3 +
          z *
            (2.48015872894767294178e-5 +
              z *
                (-2.75573143513906633035e-7 +
                  z * (2.0875723212981748279e-9 + z * -1.13596475577881948265e-11)))));
  const size = Math.abs(x);
  if (size < 0.3) return 1 - (0.5 * z - (z * r - x * low));
  // Taken from both terms, so that their difference is exact.
  const taken = size > 0.78125 ? 0.28125 : quarterOf(size);
  return 1 - taken - (0.5 * z - taken - (z * r - x * low));
}

/** A quarter, of which only the upper half of the digits is kept. */
function quarterOf(x: number): number {
  float[0] = x / 4;
  halves[1 - HIGH] = 0;
  return float[0];
}
