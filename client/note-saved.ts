// On the page of a part of the note: what this person saved no longer has to be kept on this device.
import { Drafts, personOnPage } from './note/drafts.js';

const saved = document.querySelector<HTMLElement>('[data-note-saved]');
const part = saved?.dataset['noteSaved'];
const version = Number(saved?.dataset['version']);
if (part) {
  new Drafts(personOnPage()).remove((draft) => draft.part === part && draft.sent && draft.version < version);
}
