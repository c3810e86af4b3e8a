import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PlainDocument } from './document.js';

/** Sharp on paper and on a good screen; a figure of 800 wide becomes a picture of 1,600. */
const ZOOM = 2;

/** Pictures that are kept: those of one edition, whose files for Word and for OpenDocument show the same figures. */
const KEPT = 16;

let ready: Promise<(svg: string) => Uint8Array> | undefined;
/** By the drawing; the one that was asked for last stands last. */
const drawn = new Map<string, Uint8Array>();

/**
 * An SVG as a PNG picture with letters of DejaVu Sans, on white. The same on every machine: no fonts of the system are
 * looked at.
 */
export async function drawPng(svg: string): Promise<Uint8Array> {
  ready ??= prepare();
  const png = drawn.get(svg) ?? (await ready)(svg);
  drawn.delete(svg);
  drawn.set(svg, png);
  for (const oldest of drawn.keys()) {
    if (drawn.size <= KEPT) break;
    drawn.delete(oldest);
  }
  return png;
}

async function prepare(): Promise<(svg: string) => Uint8Array> {
  const { initWasm, Resvg } = await import('@resvg/resvg-wasm');
  const { resolve } = createRequire(import.meta.url);
  const fonts = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
    readFile(resolve(`dejavu-fonts-ttf/ttf/${name}`)),
  );
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = await Promise.all(fonts);
  return (svg) => {
    const resvg = new Resvg(svg, {
      background: '#fff',
      fitTo: { mode: 'zoom', value: ZOOM },
      font: { fontBuffers, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' },
    });
    const image = resvg.render();
    try {
      return image.asPng();
    } finally {
      // WebAssembly has no garbage collector: what is not freed stays.
      image.free();
      resvg.free();
    }
  };
}

/** The document with a picture in every figure, for the formats that take no SVG. */
export async function withPictures(document: PlainDocument): Promise<PlainDocument> {
  const blocks = [];
  for (const block of document.blocks) {
    blocks.push(block.type === 'figure' ? { ...block, png: await drawPng(block.svg) } : block);
  }
  return { ...document, blocks };
}
