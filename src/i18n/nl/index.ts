import { accounts } from './accounts.js';
import { analyse } from './analyse.js';
import { arrange } from './arrange.js';
import { board } from './board.js';
import { capture } from './capture.js';
import { codebook } from './codebook.js';
import { dictionary } from './dictionary.js';
import { dispositions } from './dispositions.js';
import { documents } from './documents.js';
import { doubles } from './doubles.js';
import { editions } from './editions.js';
import { erasure } from './erasure.js';
import { feedback } from './feedback.js';
import { figures } from './figures.js';
import { governance } from './governance.js';
import { laws } from './laws.js';
import { lineage } from './lineage.js';
import { live } from './live.js';
import { marks } from './marks.js';
import { note } from './note.js';
import { ownTexts } from './own-texts.js';
import { personalData } from './personal-data.js';
import { publish } from './publish.js';
import { queue } from './queue.js';
import { review } from './review.js';
import { runs } from './runs.js';
import { search } from './search.js';
import { signOff } from './sign-off.js';
import { split } from './split.js';
import { timeline } from './timeline.js';
import { web } from './web.js';

export const nl = {
  web,
  accounts,
  capture,
  analyse,
  runs,
  review,
  arrange,
  board,
  codebook,
  dictionary,
  dispositions,
  documents,
  doubles,
  editions,
  erasure,
  feedback,
  figures,
  governance,
  laws,
  lineage,
  live,
  marks,
  note,
  'own-texts': ownTexts,
  'personal-data': personalData,
  publish,
  queue,
  search,
  'sign-off': signOff,
  split,
  timeline,
};
