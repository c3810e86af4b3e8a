import { describe, expect, test } from '@jest/globals';
import { catalogues, LANGUAGES } from '../../src/i18n/messages.js';
import { sourcesBelow } from '../support/sources.js';

const templates = sourcesBelow('views', '.ejs');
const code = [...sourcesBelow('src', '.ts'), ...templates];

/** Lines of templates that match, as `path:line`. */
function linesWith(pattern: RegExp): string[] {
  return templates.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}

describe('templates', () => {
  test('write unescaped only what a component or the page body has escaped already', () => {
    expect(
      linesWith(/<%-(?!\s*(it\.component\(|it\.body\s*[-_]?%>|it\.[a-zA-Z]+Html\b|(cell|item)\.html\b))/),
    ).toEqual([]);
  });

  test('quote every attribute that holds a value', () => {
    expect(linesWith(/\s[a-z-]+=<%/)).toEqual([]);
  });

  test('have no inline style, script or handler, because the content security policy refuses them', () => {
    expect(linesWith(/\sstyle="|\son[a-z]+="|<style|<script(?![^>]*\ssrc=)|javascript:/i)).toEqual([]);
  });

  test('ask for no file of another host', () => {
    expect(linesWith(/(src|href)="(https?:)?\/\//)).toEqual([]);
  });
});

describe('messages', () => {
  test('every key that code or a template asks for is in both catalogues', () => {
    const asked = code.flatMap(({ path, text }) =>
      [...text.matchAll(/\bt\(\s*'([a-z][\w-]*(?:\.[\w-]+)+)'/g)].map(([, key = '']) => ({ path, key })),
    );
    expect(asked.length).toBeGreaterThan(5);
    const missing = asked.filter(({ key }) =>
      LANGUAGES.some((language) => !hasKey(catalogues[language], key)),
    );
    expect(missing).toEqual([]);
  });

  test('a plural has both its forms', () => {
    const lonely = LANGUAGES.flatMap((language) =>
      leaves(catalogues[language])
        .filter((key) => /_(one|other)$/.test(key))
        .map((key) => key.replace(/_(one|other)$/, ''))
        .filter((key) => !hasPlural(catalogues[language], key)),
    );
    expect(lonely).toEqual([]);
  });

  test('a text asks for the same parameters in both languages', () => {
    const parameters = (text: unknown): string[] =>
      [...new Set([...String(text).matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name))].sort();
    const different = leaves(catalogues.nl).filter((key) => {
      const [dutch, english] = [find(catalogues.nl, key), find(catalogues.en, key)];
      return parameters(dutch).join() !== parameters(english).join();
    });
    expect(different).toEqual([]);
  });
});

function find(tree: object, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], tree);
}

const hasPlural = (tree: object, key: string): boolean =>
  ['_one', '_other'].every((form) => typeof find(tree, key + form) === 'string');

const hasKey = (tree: object, key: string): boolean =>
  typeof find(tree, key) === 'string' || hasPlural(tree, key);

function leaves(tree: object, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? leaves(value as object, `${prefix}${name}.`)
      : [prefix + name],
  );
}
