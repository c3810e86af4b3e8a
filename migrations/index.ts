// A static, numbered map: what runs is what is listed here. Never change a migration that has been released.
import type { Migration } from 'kysely';
import * as accounts from './001-accounts.js';
import * as capture from './002-capture.js';
import * as analyse from './003-analyse.js';
import * as review from './004-review.js';
import * as acts from './005-acts.js';
import * as runs from './006-runs.js';
import * as lineage from './007-lineage.js';
import * as search from './008-search.js';
import * as signOff from './010-sign-off.js';
import * as note from './011-note.js';
import * as feedback from './012-feedback.js';
import * as editions from './013-editions.js';
import * as erasing from './014-erasing.js';
import * as ownTexts from './015-own-texts.js';
import * as clearedAnswers from './016-cleared-answers.js';
import * as searchRows from './017-search-rows.js';
import * as editionMaking from './018-edition-making.js';
import * as erasedHashes from './019-erased-hashes.js';
import * as notDoubles from './020-not-doubles.js';

export const migrations: Record<string, Migration> = {
  '001-accounts': accounts,
  '002-capture': capture,
  '003-analyse': analyse,
  '004-review': review,
  '005-acts': acts,
  '006-runs': runs,
  '007-lineage': lineage,
  '008-search': search,
  '010-sign-off': signOff,
  '011-note': note,
  '012-feedback': feedback,
  '013-editions': editions,
  '014-erasing': erasing,
  '015-own-texts': ownTexts,
  '016-cleared-answers': clearedAnswers,
  '017-search-rows': searchRows,
  '018-edition-making': editionMaking,
  '019-erased-hashes': erasedHashes,
  '020-not-doubles': notDoubles,
};
