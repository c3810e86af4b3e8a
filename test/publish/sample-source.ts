import type { NoteSource, SourceIdea } from '../../src/publish/source/note-source.js';

/** A small harvest: three workshops, four themes, two laws, a note of two chapters, some answers. */
export function sampleSource(): NoteSource {
  const themes = ['Vervoer & <bus>', 'Eén loket', 'Jongeren', 'Mantelzorg'];
  const ideas = Array.from({ length: 40 }, (_, index): SourceIdea => {
    const theme = index % 9 === 8 ? null : `t${(index % 4) + 1}`;
    const laws = [...(index % 2 === 0 ? ['wmo'] : []), ...(index % 3 === 0 ? ['jeugdwet'] : [])];
    const workshop = (index % 3) + 1;
    return {
      code: `W0${workshop}-${Math.floor(index / 3) + 1}`,
      text: `=idee ${index} over <de bus> & het loket`,
      kind: 'idea',
      perspective: index % 4 === 0 ? 'resident' : null,
      workshopNumber: workshop,
      themeKey: theme,
      secondThemeKey: index % 5 === 0 ? 't2' : null,
      laws,
      tags: index % 2 === 0 ? ['vervoer'] : [],
      speaker: index === 0 ? 'Mevrouw Jansen' : null,
      speakerRole: null,
      unreviewedPersonalData: false,
      disposition:
        index % 4 === 0
          ? {
              outcome: index % 8 === 0 ? 'adopted' : 'not',
              reason: 'te duur',
              owner: 'Team zorg',
              dueOn: '2027-03-01',
            }
          : null,
    };
  });
  return {
    project: {
      name: 'Kadernota',
      goal: 'Samen bepalen wat anders moet.',
      laws: [
        { key: 'wmo', name: 'Wmo' },
        { key: 'jeugdwet', name: 'Jeugdwet' },
      ],
    },
    workshops: [1, 2, 3].map((number) => ({
      number,
      title: `Workshop ${number}`,
      dayTheme: '',
      date: '2026-09-01',
      ideaCount: ideas.filter(({ workshopNumber }) => workshopNumber === number).length,
    })),
    themes: themes.map((name, index) => {
      const inside = ideas.filter(({ themeKey }) => themeKey === `t${index + 1}`);
      return {
        key: `t${index + 1}`,
        status: 'theme' as const,
        name,
        description: 'Waar het over gaat.',
        parentKey: null,
        keyTerms: ['bus', 'loket'],
        ideaCount: inside.length,
        workshopCount: new Set(inside.map(({ workshopNumber }) => workshopNumber)).size,
        perspectiveCount: 1,
        representativeCodes: inside.slice(0, 2).map(({ code }) => code),
      };
    }),
    ideas,
    note: {
      title: 'Kadernota sociaal domein',
      version: 4,
      introduction: 'Deze nota **begint** hier.',
      chapters: [
        {
          key: 'c1',
          title: 'Onderweg',
          introduction: '',
          paragraphs: [
            {
              key: 'p1',
              title: 'De bus',
              text: 'De bus moet terug [W01-1].\n\n- vaker\n- later',
              ideaCodes: ['W01-1', 'W02-2'],
              themeKeys: ['t1'],
            },
          ],
        },
        {
          key: 'c2',
          title: 'Het loket',
          introduction: 'Eén loket.',
          paragraphs: [
            { key: 'p2', title: '', text: 'Eén deur.', ideaCodes: ['W02-1', 'W02-2'], themeKeys: ['t2'] },
          ],
        },
      ],
    },
  };
}
