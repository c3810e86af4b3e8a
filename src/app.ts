import express, { type Express } from 'express';
import { captureRoutes } from './capture/index.js';
import { analyseRoutes } from './analyse/index.js';
import { NotFoundError } from './errors.js';
import { linksFromIdea, linksFromIdeas, linksFromTheme } from './navigation.js';
import {
  feedbackRoutes,
  formatReceiptCode,
  issueReceipt,
  noteRoutes,
  publishRoutes,
} from './publish/index.js';
import { reviewRoutes } from './review/index.js';
import type { Services } from './services.js';
import {
  errorHandler,
  identify,
  mount,
  normaliseFields,
  readForm,
  readQuery,
  refuseUnreadable,
  requestLog,
  type Route,
  securityHeaders,
  serveAssets,
} from './web/index.js';

/** Every page of the application, room by room. The tests read it to try every role on every route. */
export function allRoutes(services: Services): readonly Route[] {
  const { accounts, analysis, database } = services;
  const { db } = database;
  return [
    ...accounts.routes,
    ...captureRoutes({
      db,
      linksFromIdea: linksFromIdea(db),
      linksFromIdeas,
      issueReceipt: async (ideaId) => formatReceiptCode(await issueReceipt(db, ideaId)),
    }),
    ...analyseRoutes({ db, analysis }),
    ...reviewRoutes({ db, analysis, linksFromTheme: linksFromTheme(db) }),
    ...noteRoutes({ db }),
    ...feedbackRoutes({ db, publicUrl: services.config.publicUrl }),
    ...publishRoutes({
      db,
      editionMaker: services.editionMaker,
      organisationName: accounts.organisationName,
      running: {
        embedded: database.kind === 'embedded',
        publicUrl: services.config.publicUrl,
        logLevel: services.config.logLevel,
      },
    }),
  ];
}

/** The order of middleware and rooms; everything else is made in services.ts. */
export function createApp(services: Services): Express {
  const app = express();
  app.disable('x-powered-by');
  // One hop: the address that the proxy itself saw. `true` would believe whatever a visitor writes into the header.
  app.set('trust proxy', services.config.trustProxy ? 1 : false);
  app.set('view renderer', services.renderer);
  app.set('query parser', readQuery);

  app.use(requestLog(services.log));
  app.use(securityHeaders());
  app.use('/assets', serveAssets(services.publicDirectory));
  app.use(readForm, normaliseFields);
  app.use(services.sessions.middleware);
  app.use(identify(services.accounts.findUser));
  app.use(services.accounts.untilSetUp);
  app.use(refuseUnreadable);

  mount(app, allRoutes(services));

  app.use((req) => {
    throw new NotFoundError(`nothing at ${req.method} this address`);
  });
  app.use(errorHandler(services.log, services.accounts.showSignIn));
  return app;
}
