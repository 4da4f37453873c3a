/**
 * What each document is called: the file's own name, or the path as it was given where two files share their name.
 * Standard input is `stdin`.
 */
export function documentNames(paths: readonly string[]): string[] {
  const own = paths.map((path) =>
    path === "-" ? "stdin" : (path.split(/[/\\]/).findLast((part) => part !== "") ?? path),
  );
  return own.map((name, at) => (own.indexOf(name) === own.lastIndexOf(name) ? name : (paths[at] ?? name)));
}

/** A folder for each document, named after its file without the extension; the second of a name gets `-2`, and so on. */
export function folderNames(paths: readonly string[]): string[] {
  const taken = new Set<string>();
  return paths.map((path) => {
    const file = path === "-" ? "stdin" : (path.split(/[/\\]/).findLast((part) => part !== "") ?? "report");
    const stem = file.replace(/(?<=.)\.[^.]*$/, "").replace(/^\.+$/, "report");
    let name = stem;
    for (let next = 2; taken.has(name.toLowerCase()); next++) name = `${stem}-${next}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
