import type { RequestContext } from '../../web/index.js';
import type { Making } from './making.repository.js';

export interface MakingPage {
  /** All editions, with the form. */
  listHref: string;
  href: string;
  statusHref: string;
  failed: boolean;
  progress: Progress;
}

/** As the script asks for it. */
export interface Progress {
  /** 0 to 1. */
  fraction: number;
  text: string;
  finished: boolean;
}

declare module '../../web/pages.js' {
  interface Pages {
    'publish/edition-making': MakingPage;
  }
}

export function presentMaking(context: RequestContext, listHref: string, making: Making): MakingPage {
  return {
    listHref,
    href: `${listHref}/making`,
    statusHref: `${listHref}/making/status`,
    failed: making.state === 'failed',
    progress: progressOf(context, making),
  };
}

export function progressOf({ t }: RequestContext, making: Making | undefined): Progress {
  if (making?.state !== 'busy') return { fraction: 1, text: '', finished: true };
  const { filesMade: made, filesTotal: total } = making;
  return {
    fraction: total === 0 ? 0 : made / total,
    text: t('editions.making.files', { made, total }),
    finished: false,
  };
}
