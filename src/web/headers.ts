import helmet from 'helmet';
import type { RequestHandler } from 'express';

/**
 * Security headers. Over plain http (a laptop serving phones in a hall) `upgrade-insecure-requests` and HSTS would
 * break every form, so those two follow the scheme.
 */
export function securityHeaders(): RequestHandler {
  const plain = headersFor(false);
  const secure = headersFor(true);
  return (req, res, next) => {
    // Every page may hold ideas; files below public/ set their own.
    res.setHeader('Cache-Control', 'no-store');
    (req.secure ? secure : plain)(req, res, next);
  };
}

function headersFor(https: boolean) {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https,
    // These two mean nothing, or log warnings, on an origin without https.
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    referrerPolicy: { policy: 'same-origin' },
  });
}
