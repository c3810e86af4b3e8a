import type { Translate } from '../../i18n/index.js';
import type { Law } from '../../text/index.js';
import type { ListChange } from './list-change.service.js';
import type { OptionGroup } from '../themes/theme.view.js';

const LAW = 'law:';
const TAG = 'tag:';

/** Laws and tags that can be added to ideas or taken away from them; the beginning of a value says which of the two. */
export function listChangeOptions(
  t: Translate,
  laws: readonly Law[],
  tags: readonly string[],
): OptionGroup[] {
  return [
    {
      label: t('laws.filter-laws'),
      options: laws.map(({ key, name }) => ({ value: LAW + key, label: name })),
    },
    { label: t('laws.change.tags'), options: tags.map((tag) => ({ value: TAG + tag, label: tag })) },
  ].filter(({ options }) => options.length > 0);
}

/** What was chosen, with the name it has on screen. Undefined for what cannot be chosen. */
export function readListChange(
  label: string,
  laws: readonly Law[],
  tags: readonly string[],
): (Pick<ListChange, 'field' | 'value'> & { name: string }) | undefined {
  const law = laws.find(({ key }) => LAW + key === label);
  if (law) return { field: 'laws', value: law.key, name: law.name };
  const tag = tags.find((each) => TAG + each === label);
  return tag === undefined ? undefined : { field: 'tags', value: tag, name: tag };
}
