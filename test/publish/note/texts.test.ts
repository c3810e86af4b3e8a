import { describe, expect, test } from '@jest/globals';
import { partCode } from '../../../src/capture/idea.js';
import { translator } from '../../../src/i18n/index.js';
import { planChapters } from '../../../src/publish/note/chapters.js';
import { firstText } from '../../../src/publish/note/first-text.js';
import { codesIn } from '../../../src/publish/idea-codes.js';
import { escapeMarkdown, renderMarkdown } from '../../../src/publish/note/markdown.js';
import type { ThemeFacts } from '../../../src/publish/note/theme-facts.js';

const screen = { t: translator('nl'), language: 'nl' as const };

const facts = (some: Partial<ThemeFacts> = {}): ThemeFacts => ({
  ideaCount: 12,
  workshops: [
    { number: 3, title: 'Vroeg erbij', count: 5 },
    { number: 7, title: 'Rondkomen', count: 4 },
    { number: 9, title: 'Vervoer', count: 3 },
  ],
  projectWorkshopCount: 11,
  outsideCount: 0,
  perspectives: [{ perspective: 'resident', count: 7 }],
  withoutPerspective: 5,
  kinds: { idea: 12 },
  laws: [{ name: 'Wmo', count: 6 }],
  representative: [{ code: 'W03-1', text: 'de bus rijdt niet meer' }],
  critical: null,
  positive: null,
  ...some,
});

describe('the first text of a paragraph', () => {
  test('counts, quotes and says that it was assembled', () => {
    expect(firstText(facts(), screen)).toBe(
      [
        'Bij dit thema staan 12 ideeën, uit 3 van de 11 workshops. Genoteerd perspectief: inwoner (7). Bij 5 ideeën is geen perspectief genoteerd.',
        'Wetten of domeinen die erin voorkomen: Wmo (6).',
        'Zo is het gezegd:',
        '> de bus rijdt niet meer [W03-1]',
        '*Deze tekst is samengesteld uit de gegevens; pas hem aan.*',
      ].join('\n\n'),
    );
  });

  test('says it where one workshop has more than half, and does not where it has just half', () => {
    const spread = (first: number) =>
      firstText(
        facts({
          workshops: [
            { number: 3, title: 'Vroeg erbij', count: first },
            { number: 7, title: 'Rondkomen', count: 12 - first },
          ],
        }),
        screen,
      );
    expect(spread(7)).toContain('Meer dan de helft komt uit workshop 3 (Vroeg erbij): 7 van de 12.');
    expect(spread(6)).not.toContain('Meer dan de helft');
  });

  test('says that a theme comes from one workshop only', () => {
    const text = firstText(facts({ workshops: [{ number: 3, title: 'Vroeg erbij', count: 12 }] }), screen);
    expect(text).toContain('Bij dit thema staan 12 ideeën, allemaal uit workshop 3 (Vroeg erbij).');
  });

  test('speaks of different sounds only where there are both', () => {
    const critical = { code: 'W07-2', text: 'het loket is dicht' };
    const positive = { code: 'W09-4', text: 'de buurtbus werkt goed' };
    const kinds = { bottleneck: 3, success: 2 };
    expect(firstText(facts({ kinds, critical, positive }), screen)).toContain(
      [
        'Er zijn verschillende geluiden: 3 knelpunten, en daarnaast 2 successen.',
        '> het loket is dicht [W07-2]',
        '> de buurtbus werkt goed [W09-4]',
      ].join('\n\n'),
    );
    expect(firstText(facts({ kinds: { bottleneck: 3, question: 1 }, critical }), screen)).toContain(
      'Onder deze ideeën: 3 knelpunten en 1 vraag.',
    );
  });

  test('quotes nothing twice, and a long story only where there is nothing else', () => {
    const long = { code: 'W03-2', text: 'een lang verhaal '.repeat(40).trim() };
    const short = { code: 'W03-1', text: 'kort' };
    const text = firstText(
      facts({ representative: [long, short], kinds: { bottleneck: 1 }, critical: short }),
      screen,
    );
    expect(text.match(/W03-1/g)).toHaveLength(1);
    expect(text).not.toContain('W03-2');
    expect(firstText(facts({ representative: [long] }), screen)).toContain('[W03-2]');
  });

  test('speaks of one idea as one', () => {
    const workshops = [{ number: 3, title: 'Vroeg erbij', count: 1 }];
    const one = { ideaCount: 1, workshops, perspectives: [], withoutPerspective: 1, laws: [] };
    const text = firstText(facts(one), screen);
    expect(text).toContain('Bij dit thema staat één idee, uit workshop 3 (Vroeg erbij).');
    expect(text).not.toContain('perspectief');
  });

  test('shows what was said word for word, whatever signs are in it', () => {
    const said = '# 1. *gratis* <b>bus</b> [link](javascript:alert(1)) `x` | > 50% _nu_ &amp; &lt;';
    const text = firstText(facts({ representative: [{ code: 'W03-1', text: said }] }), screen);
    const html = renderMarkdown(text, { headingLevel: 3, ideaHref: () => null });
    const shown = html
      .replace(/<[^>]+>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
    expect(shown).toContain(`${said} [W03-1]`);
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('<h');
  });
});

describe('Markdown', () => {
  const render = (text: string, href: (code: string) => string | null = () => null): string =>
    renderMarkdown(text, { headingLevel: 3, ideaHref: href });

  test('lets no HTML, script address or picture through', () => {
    expect(render('<script>alert(1)</script>')).not.toContain('<script');
    const refused = ['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'vbscript:x', 'file:///x'];
    for (const address of refused) expect(render(`[x](${address})`)).not.toContain('<a');
    expect(render('[x](https://waterrijk.example/a)')).toContain('href="https://waterrijk.example/a"');
    expect(render('[x](/projects/1/themes)')).toContain('href="/projects/1/themes"');
    expect(render('![x](https://evil.example/pixel.png)')).not.toContain('<img');
  });

  test('links the codes of ideas that there are, but not inside a link or code', () => {
    const href = (code: string) => (code === 'W07-14' ? '/idea' : null);
    expect(render('zie W07-14, [W07-14] en W07-99', href)).toBe(
      '<p>zie <a class="oogst-code" href="/idea">W07-14</a>, [<a class="oogst-code" href="/idea">W07-14</a>] en W07-99</p>\n',
    );
    expect(render('[over W07-14](https://a.example)', href).match(/<a/g)).toHaveLength(1);
    expect(render('`W07-14`', href)).not.toContain('<a');
  });

  test('puts headings below those of the page, without a gap', () => {
    expect(render('## Een\n\n#### Twee\n\n## Weer')).toBe('<h3>Een</h3>\n<h4>Twee</h4>\n<h3>Weer</h3>\n');
    expect(render('#### Diep\n\n# Hoog')).toBe('<h3>Diep</h3>\n<h3>Hoog</h3>\n');
  });

  test('escaped text at the start of a line is no list, quote or heading', () => {
    for (const text of ['- a', '+ a', '1. a', '2) a', '> a', '# a', '---', '===', '* a', '```']) {
      expect(render(`x\n${escapeMarkdown(text)}`)).toBe(`<p>x\n${text.replace('>', '&gt;')}</p>\n`);
      expect(render(escapeMarkdown(text))).toBe(`<p>${text.replace('>', '&gt;')}</p>\n`);
    }
  });
});

test('a code is no piece of a longer word or number', () => {
  const text = 'W07-14, (W07-15) W07-14 XW07-16 W07-17-2 W7-1 w07-18 W07-19a. W07-20ab';
  expect(codesIn(text)).toEqual(['W07-14', 'W07-15', 'W07-19a']);
});

test('a part of a part is known by its code as well', () => {
  const codes = [
    partCode('W07-14', 2),
    partCode('W07-14c', 0),
    partCode('W07-14c1', 1),
    partCode('W07-14', 25),
  ];
  expect(codesIn(`Zie ${codes.join(', ')}.`)).toEqual(codes);
});

describe('the chapters of a new note', () => {
  const theme = (key: string, parentKey: string | null = null, ideaCount = 3) => ({
    key,
    name: `Thema ${key}`,
    parentKey,
    ideaCount,
  });
  const plan = (...themes: ReturnType<typeof theme>[]) =>
    planChapters(themes, { only: 'Thema’s', others: 'Overig' }).map(({ title, themes: found }) => [
      title,
      ...found.map(({ key }) => key),
    ]);

  test('are one where there are no main themes', () => {
    expect(plan(theme('a'), theme('b'))).toEqual([['Thema’s', 'a', 'b']]);
  });

  test('follow the main themes, and keep every theme once', () => {
    expect(plan(theme('m', null, 0), theme('a', 'm'), theme('b'), theme('c', 'm'))).toEqual([
      ['Thema m', 'a', 'c'],
      ['Overig', 'b'],
    ]);
    // A main theme with ideas of its own; a main theme that was not chosen.
    expect(plan(theme('m'), theme('a', 'm'))).toEqual([['Thema m', 'm', 'a']]);
    expect(plan(theme('a', 'gone'))).toEqual([['Thema’s', 'a']]);
  });
});
