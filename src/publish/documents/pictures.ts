import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { PlainDocument } from './document.js';

/** Sharp on paper and on a good screen; a figure of 800 wide becomes a picture of 1,600. */
const ZOOM = 2;

let ready: Promise<(svg: string) => Uint8Array> | undefined;

/**
 * An SVG as a PNG picture with letters of DejaVu Sans, on white. The same on every machine: no fonts of the system are
 * looked at.
 */
export async function drawPng(svg: string): Promise<Uint8Array> {
  ready ??= prepare();
  return (await ready)(svg);
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
