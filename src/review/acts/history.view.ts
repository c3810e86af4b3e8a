import { formatShortDateTime, type ScreenLanguage, type Translate } from '../../i18n/index.js';
import type { DecisionContent, Place } from './decision.js';
import type { HistoryEntry } from './decision.repository.js';
import { EVENT_THEME } from '../themes/theme.js';

interface Screen {
  t: Translate;
  language: ScreenLanguage;
}

/** The history as sentences, in the order given. */
export function historyLines(
  { t, language }: Screen,
  entries: readonly HistoryEntry[],
  lawName: (key: string) => string,
): string[] {
  return entries.map((entry) => {
    const { reason, undoneAt } = entry;
    const line = t('review.history.line', {
      what: sentence(t, entry, lawName),
      at: formatShortDateTime(language, entry.decidedAt),
    });
    return [
      line,
      reason === null ? '' : t('review.history.reason', { reason }),
      undoneAt === null
        ? ''
        : t('review.history.undone', {
            who: entry.undoneBy ?? t('review.somebody'),
            at: formatShortDateTime(language, undoneAt),
          }),
    ]
      .filter(Boolean)
      .join(' ');
  });
}

/** What somebody else did while a form was open: the newest of what was decided and what was taken back. */
export function conflictText(
  screen: Screen,
  entries: readonly HistoryEntry[],
  lawName: (key: string) => string,
): string {
  const moment = (entry: HistoryEntry): number => (entry.undoneAt ?? entry.decidedAt).getTime();
  const newest = entries.toSorted((a, b) => moment(b) - moment(a)).slice(0, 1);
  const [what] = historyLines(screen, newest, lawName);
  return what === undefined
    ? screen.t('review.idea.conflict-unknown')
    : screen.t('review.idea.conflict', { what });
}

/** What was decided, by whom, as one sentence without a full stop. */
export function sentence(t: Translate, entry: HistoryEntry, lawName: (key: string) => string): string {
  const who = entry.decidedBy ?? t('review.somebody');
  const content = <Kind extends keyof DecisionContent>(_kind: Kind): DecisionContent[Kind] =>
    entry as unknown as DecisionContent[Kind];
  const values = (key: 'laws' | 'tags', decided: string[] | null): string =>
    decided === null
      ? t(`review.history.${key}-released`, { who })
      : t(`review.history.${key}`, { who, values: decided.join(', ') || t('review.idea.none') });
  switch (entry.kind) {
    case 'accept':
    case 'new-theme':
      return t(`review.history.${entry.kind}`, { who, name: content(entry.kind).after?.name ?? '' });
    case 'rename': {
      const { before, after } = content('rename');
      return t('review.history.rename', { who, from: before.name, to: after.name });
    }
    case 'describe': {
      const to = content('describe').after.description;
      return to === '' ? t('review.history.describe', { who }) : t('review.history.describe-to', { who, to });
    }
    case 'merge': {
      const { before, after } = content('merge');
      return t('review.history.merge', { who, from: before.name, to: after.name });
    }
    case 'move':
    case 'release': {
      const { before, after } = content(entry.kind);
      const kind = entry.kind === 'move' && before.theme === after.theme ? 'confirm' : entry.kind;
      return t(`review.history.${kind}`, {
        who,
        count: entry.ideaCount,
        codes: codes(t, entry),
        from: placeName(t, before),
        to: placeName(t, after),
      });
    }
    case 'laws':
      return values('laws', content('laws').after.laws?.map(lawName) ?? null);
    case 'tags':
      return values('tags', content('tags').after.tags);
    case 'second': {
      const { after } = content('second');
      if (!after.decided) return t('review.history.second-released', { who });
      return after.theme === null
        ? t('review.history.second-none', { who })
        : t('review.history.second', { who, to: placeName(t, after) });
    }
    case 'represent': {
      const word = content('represent').after.representative ? 'represent' : 'represent-no-more';
      return t(`review.history.${word}`, { who, codes: codes(t, entry) });
    }
    case 'read': {
      const word = content('read').after.readAt === null ? 'unread' : 'read';
      return t(`review.history.${word}`, { who, codes: codes(t, entry) });
    }
    case 'together':
    case 'apart': {
      const relation = content(entry.kind).after.relation ?? 'no-relation';
      return t(`review.history.${relation}`, { who, codes: pairCodes(t, entry) });
    }
    case 'group': {
      const { before, after } = content('group');
      return after.parent === null
        ? t('review.history.group-none', { who, from: before.name ?? '' })
        : t('review.history.group', { who, to: after.name ?? after.parent });
    }
    case 'order':
      return t('review.history.order', { who });
    case 'lock':
      return t(`review.history.${content('lock').after.locked ? 'lock' : 'unlock'}`, { who });
    case 'dictionary':
      return t('review.history.dictionary', { who });
    case 'separate':
      return t('review.history.separate', {
        who,
        codes: codes(t, entry),
        parts: content('separate').after.codes.join(', '),
      });
    case 'join': {
      const { before, after } = content('join');
      return after.into === null
        ? t('review.history.join-no-more', { who, codes: codes(t, entry), from: before.into ?? '' })
        : t('review.history.join', { who, codes: codes(t, entry), to: after.into });
    }
    case 'distinct': {
      const word = content('distinct').after.distinct ? 'distinct' : 'distinct-no-more';
      return t(`review.history.${word}`, { who, codes: pairCodes(t, entry) });
    }
    default:
      return entry.kind satisfies never;
  }
}

/** The name that the place had when it was decided. */
function placeName(t: Translate, place: Pick<Place, 'theme' | 'name'>): string {
  if (place.theme === null) return t('review.not-placed');
  if (place.theme === EVENT_THEME) return t('review.event');
  return place.name ?? place.theme;
}

function codes(t: Translate, { codes: shown, ideaCount }: HistoryEntry): string {
  const text = shown.join(', ');
  return ideaCount > shown.length ? `${text} ${t('review.history.more')}` : text;
}

function pairCodes(t: Translate, entry: HistoryEntry): string {
  const all = [...new Set([...entry.codes, ...entry.otherCodes])];
  const text = all.join(', ');
  return entry.ideaCount > entry.codes.length ? `${text} ${t('review.history.more')}` : text;
}
