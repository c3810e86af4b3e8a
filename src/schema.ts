// The tables of all rooms joined into one type for Kysely. Types only: nothing of a room is loaded by importing this.
import type { AccountsTables } from './accounts/accounts.table.js';
import type { AnalyseTables } from './analyse/analyse.table.js';
import type { CaptureTables } from './capture/capture.table.js';
import type { EditionTables } from './publish/editions/edition.table.js';
import type { FeedbackTables } from './publish/feedback/feedback.table.js';
import type { NoteTables } from './publish/note/note.table.js';
import type { OwnTextTables } from './publish/own-texts/own-text.table.js';
import type { PersonalDataTables } from './review/personal-data/personal-data.table.js';
import type { ReviewTables } from './review/review.table.js';
import type { SearchTables } from './review/search/search.table.js';
import type { SignOffTables } from './review/sign-off/sign-off.table.js';

export interface Database
  extends
    AccountsTables,
    CaptureTables,
    AnalyseTables,
    ReviewTables,
    SearchTables,
    PersonalDataTables,
    SignOffTables,
    NoteTables,
    EditionTables,
    OwnTextTables,
    FeedbackTables {}
