// What LibreOffice makes of the files: it opens each without repair, finds the structure, and prints it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { doJob } from '../../src/publish/documents/write-document.js';
import { harvestWorkbook } from '../../src/publish/exports/workbook-file.js';
import { noteDocument } from '../../src/publish/reports/note-document.js';
import { translator } from '../../src/i18n/index.js';
import { sampleSource } from '../publish/sample-source.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oogst-office-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The file as LibreOffice saves it again in another form; gives the path. */
function convert(file: string, form: string): string {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', form, '--outdir', folder, file], {
    stdio: 'ignore',
  });
  return file.replace(/\.[a-z]+$/, `.${form}`);
}

describe('the workbook', () => {
  test('opens with its sheets, its numbers as numbers, and prints', async () => {
    const workbook = harvestWorkbook(sampleSource(), {
      t: translator('nl'),
      organisation: 'Gemeente Waterrijk',
      date: '2026-11-21',
      audience: 'internal',
      edition: { number: 3, hash: 'a'.repeat(64) },
    });
    const file = join(folder, 'oogst.xlsx');
    writeFileSync(file, await doJob({ kind: 'workbook', workbook }));
    const $ = load(readFileSync(convert(file, 'fods'), 'utf8'), { xml: true });
    const names = $('table\\:table')
      .toArray()
      .map((sheet) => $(sheet).attr('table:name'));
    expect(names).toEqual(['Ideeën', 'Thema’s', 'Workshops', 'Wetten en thema’s', 'Grootboek', 'Antwoorden']);
    expect($('table\\:database-range').length).toBeGreaterThan(3);
    const themes = $('table\\:table').eq(1).find('table\\:table-row').eq(1).find('table\\:table-cell');
    expect($(themes[3]).attr('office:value-type')).toBe('float');
    expect($('[table\\:formula]')).toHaveLength(0);
    // On paper: all columns beside each other, the headings on every page, the edition at the foot.
    expect($('style\\:page-layout-properties[style\\:scale-to-X="1"]').length).toBeGreaterThan(0);
    expect($('table\\:table-header-rows').length).toBe(names.length);
    expect($('style\\:footer').text()).toContain('Editie 3 (intern)');
    expect(readFileSync(convert(file, 'pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });
});

describe.each(['docx', 'odt'] as const)('the policy note as %s', (format) => {
  let file: string;
  let $: CheerioAPI;
  beforeAll(async () => {
    const source = sampleSource();
    if (!source.note) throw new Error('the sample has a note');
    const document = noteDocument(source, source.note, {
      t: translator('nl'),
      organisation: 'Gemeente Waterrijk',
      date: '2026-11-21',
      audience: 'council',
      edition: { number: 3, hash: 'a'.repeat(64) },
    });
    file = join(folder, `nota-${format}.${format}`);
    writeFileSync(file, await doJob({ kind: 'document', format, document }));
    $ = load(readFileSync(convert(file, 'fodt'), 'utf8'), { xml: true });
  });

  test('keeps its headings with their levels', () => {
    const headings = $('text\\:h')
      .toArray()
      .map((heading) => `${$(heading).attr('text:outline-level')} ${$(heading).text()}`);
    expect(headings).toEqual(expect.arrayContaining(['1 1 Onderweg', '2 1.1 De bus', '1 2 Het loket']));
  });

  test('has contents with page numbers, tables with header rows, and numbered captions', () => {
    const contents = $('text\\:index-body').text();
    expect(contents).toMatch(/1\.1 De bus\s*\d+/);
    expect($('table\\:table').length).toBeGreaterThan(3);
    expect($('table\\:table-header-rows').length).toBe($('table\\:table').length);
    expect($('text\\:sequence').length).toBeGreaterThan(5);
  });

  test('leads from a paragraph to its ideas and from an idea to its paragraph', () => {
    const marks = new Set(
      $('text\\:bookmark-start, text\\:bookmark')
        .toArray()
        .map((mark) => `#${$(mark).attr('text:name')}`),
    );
    const links = $('office\\:text text\\:a')
      .toArray()
      .map((link) => ({
        // A code among others has a hyphen that no line breaks at.
        text: $(link).text().replaceAll('\u2011', '-'),
        href: $(link).attr('xlink:href') ?? '',
      }));
    for (const wanted of ['W01-1', 'W02-2', '1.1', '2.1']) {
      const link = links.find(({ text }) => text === wanted);
      expect(marks.has(link?.href ?? '')).toBe(true);
    }
  });

  test('is in Dutch, says what its pictures show, and carries the edition on every page', () => {
    expect(
      $('style\\:default-style[style\\:family="paragraph"] style\\:text-properties').attr('fo:language'),
    ).toBe('nl');
    expect($('draw\\:frame svg\\:desc').first().text()).toContain('De balk geeft het aantal ideeën');
    expect($('style\\:footer').text()).toContain('Editie 3 (raad)');
  });

  test('prints', () => {
    const pdf = readFileSync(convert(file, 'pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(20_000);
  });
});
