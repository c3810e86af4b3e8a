import { BadRequestError } from '../errors.js';

/** A file that came with a form. */
export interface UploadedFile {
  /** As the person's own device calls it: to be shown, never to be used as a path. */
  name: string;
  bytes: Buffer;
}

export interface Multipart {
  fields: Record<string, string | string[]>;
  files: Map<string, UploadedFile>;
}

/**
 * Reads a form with a file as browsers send it (RFC 7578), with what Node has for that. A file field in which nothing was
 * chosen is no file. Of several files of one name the last counts. The whole body is in memory: limit it before.
 * @throws BadRequestError where it cannot be read
 */
export async function readMultipart(body: Buffer, contentType: string): Promise<Multipart> {
  const fields = Object.create(null) as Multipart['fields'];
  const files: Multipart['files'] = new Map();
  for (const [name, value] of await readFormData(body, contentType)) {
    if (typeof value === 'string') {
      const before = fields[name];
      fields[name] = before === undefined ? value : [before, value].flat();
    } else if (value.name !== '' || value.size > 0) {
      files.set(name, { name: value.name, bytes: Buffer.from(await value.arrayBuffer()) });
    }
  }
  return { fields, files };
}

async function readFormData(body: Buffer, contentType: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'content-type': contentType } }).formData();
  } catch (error) {
    throw new BadRequestError('a form in parts that cannot be read', { cause: error });
  }
}
