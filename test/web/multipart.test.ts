import { describe, expect, test } from '@jest/globals';
import { fc } from '../support/properties.js';
import { BadRequestError } from '../../src/errors.js';
import { readMultipart } from '../../src/web/multipart.js';

/** As a browser would send it. */
async function sent(form: FormData): Promise<[body: Buffer, contentType: string]> {
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  return [Buffer.from(await request.arrayBuffer()), request.headers.get('content-type') ?? ''];
}

describe('a form with a file', () => {
  test('gives fields and files as they were sent', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ unit: 'grapheme' }),
        async (bytes, text) => {
          const form = new FormData();
          form.append('deed', text);
          form.append('file', new Blob([bytes]), 'thema’s.csv');
          form.append('tick', 'a');
          form.append('tick', 'b');
          const { fields, files } = await readMultipart(...(await sent(form)));
          expect(fields['tick']).toEqual(['a', 'b']);
          // A browser writes every line break of a field as CRLF.
          expect(String(fields['deed']).replaceAll('\r\n', '\n')).toBe(
            text.toWellFormed().replace(/\r\n?/g, '\n'),
          );
          expect(files.get('file')?.name).toBe('thema’s.csv');
          expect([...(files.get('file')?.bytes ?? [])]).toEqual([...bytes]);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('has no file where none was chosen', async () => {
    const body =
      '--b\r\nContent-Disposition: form-data; name="file"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n\r\n--b--\r\n';
    const { files } = await readMultipart(Buffer.from(body), 'multipart/form-data; boundary=b');
    expect(files.size).toBe(0);
  });

  test('is refused where it is broken off, has no boundary or a part without a name, and never hangs', async () => {
    const whole = '--b\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n--b--\r\n';
    const read = (body: string | Buffer, type = 'multipart/form-data; boundary=b') =>
      readMultipart(Buffer.from(body), type);
    expect((await read(whole)).fields['x']).toBe('1');
    for (const broken of ['', 'x', whole.slice(0, -8), whole.replace('name="x"', ''), '--b', '--b\r\n']) {
      await expect(read(broken)).rejects.toThrow(BadRequestError);
    }
    await expect(read(whole, 'multipart/form-data')).rejects.toThrow(BadRequestError);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const outcome = await read(Buffer.concat([Buffer.from('--b'), bytes])).catch(
          (error: unknown) => error,
        );
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(BadRequestError);
      }),
    );
  });
});
