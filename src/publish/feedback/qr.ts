import QRCode from 'qrcode';

export interface QrDrawing {
  /** Width and height of the drawing in modules, with the white border that a reader needs. */
  size: number;
  /** The dark modules as a path of SVG. */
  path: string;
}

const QUIET_ZONE = 4;

/** A text as QR code, with 15 % of it to spare for folds and stains. */
export function drawQr(text: string): QrDrawing {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  const runs: string[] = [];
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!data[row * size + column]) continue;
      const begin = column;
      while (column + 1 < size && data[row * size + column + 1]) column += 1;
      const width = column - begin + 1;
      runs.push(`M${begin + QUIET_ZONE} ${row + QUIET_ZONE}h${width}v1h-${width}z`);
    }
  }
  return { size: size + 2 * QUIET_ZONE, path: runs.join('') };
}
