/** Elements whose text is no text of the document: code and styles, controls, navigation, what was deleted. */
export const unreadElements: ReadonlySet<string> = new Set([
  ...[
    "script",
    "style",
    "template",
    "noscript",
    "iframe",
    "object",
    "svg",
    "math",
    "canvas",
    "audio",
    "video",
    "title",
  ],
  ...["select", "button", "textarea", "datalist", "nav", "menu", "del", "rt", "rp", "dialog"],
]);

/** Elements that begin and end a paragraph. */
export const blockElements: ReadonlySet<string> = new Set([
  ...["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt"],
  ...["fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html"],
  ...["legend", "li", "main", "ol", "p", "pre", "section", "summary", "ul"],
]);

export const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
