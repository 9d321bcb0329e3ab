/** The page of the author preview, as a file of the package and as the command serves it. */

/** What the page is for. */
export interface PreviewPage {
  /** What lets it read and write the file of the command; left out on a page without one. */
  readonly key?: string;
}

/** The page. Without a command it may ask for nothing but its own scripts. */
export function previewPage({ key }: PreviewPage = {}): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${previewPolicy(key !== undefined)}">
<meta name="referrer" content="no-referrer">
<title>Author preview</title>
<link rel="stylesheet" href="preview.css">
<script type="module" src="preview.js"></script>
</head>
<body>
<author-preview${key === undefined ? '' : ` key="${key}"`}></author-preview>
<noscript>The author preview needs JavaScript.</noscript>
</body>
</html>
`;
}

/** Scripts and styles of its own, and the command where there is one. */
export function previewPolicy(hasCommand: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "worker-src 'self'",
    "img-src 'self' data:",
    `connect-src ${hasCommand ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
