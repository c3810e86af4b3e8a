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

const BOUNDARY = /;\s*boundary=(?:"([^"]{1,200})"|([^\s;"]{1,200}))/iu;
const LINE_END = '\r\n';
const HEAD_END = '\r\n\r\n';

/**
 * Reads a form with a file as browsers send it (RFC 7578): every part a Content-Disposition with a name, and with a
 * filename for a file. A file field in which nothing was chosen is no file. Of several files of one name the last counts.
 * @throws BadRequestError for anything else
 */
export function readMultipart(body: Buffer, contentType: string): Multipart {
  const [, quoted, bare] = BOUNDARY.exec(contentType) ?? [];
  const mark = `--${quoted ?? bare ?? ''}`;
  const fields: Multipart['fields'] = Object.create(null) as Multipart['fields'];
  const files: Multipart['files'] = new Map();
  for (const part of partsOf(body, mark)) {
    const { name, filename, content } = readPart(part);
    if (filename === undefined) addField(fields, name, content.toString('utf8'));
    else if (filename !== '' || content.length > 0) files.set(name, { name: filename, bytes: content });
  }
  return { fields, files };
}

function* partsOf(body: Buffer, mark: string): Generator<Buffer> {
  if (mark === '--' || !body.subarray(0, mark.length).equals(Buffer.from(mark))) {
    throw new BadRequestError('a form in parts begins with its boundary');
  }
  for (let at = mark.length; ;) {
    const after = body.toString('latin1', at, at + 2);
    if (after === '--') return;
    const end = body.indexOf(LINE_END + mark, at);
    if (after !== LINE_END || end < 0) throw new BadRequestError('a part of the form has no end');
    yield body.subarray(at + LINE_END.length, end);
    at = end + LINE_END.length + mark.length;
  }
}

function readPart(part: Buffer): { name: string; filename: string | undefined; content: Buffer } {
  const headEnd = part.indexOf(HEAD_END);
  const head = part.toString('utf8', 0, Math.max(0, headEnd));
  const disposition = /^content-disposition:\s*form-data\s*(;.*)$/imu.exec(head)?.[1] ?? '';
  const name = /;\s*name="([^"]*)"/iu.exec(disposition)?.[1];
  if (name === undefined) throw new BadRequestError('a part of the form has no name');
  const filename = /;\s*filename="([^"]*)"/iu.exec(disposition)?.[1];
  return { name, filename, content: part.subarray(headEnd + HEAD_END.length) };
}

function addField(fields: Multipart['fields'], name: string, value: string): void {
  const before = fields[name];
  fields[name] = before === undefined ? value : [before, value].flat();
}
