export interface ExportPage {
  /** Address of the page itself, without a slash at the end. */
  address: string;
  ideaCount: number;
  withdrawnCount: number;
  themeCount: number;
  analysed: boolean;
}

declare module '../web/pages.js' {
  interface Pages {
    'publish/export': ExportPage;
  }
}
