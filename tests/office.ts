import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, it } from "vitest";

const places = ["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"];
const office = [process.env.SOFFICE ?? "", ...places].find((path) => path !== "" && existsSync(path));

type Program = "writer" | "calc";
/** The library of each program of the suite; distributions ship the programs apart. */
const libraries: Record<Program, string> = { writer: "libswlo", calc: "libsclo" };

function hasProgram(program: Program): boolean {
  if (office === undefined) return false;
  const beside = readdirSync(dirname(realpathSync(office)));
  return beside.some((name) => name.startsWith(libraries[program]));
}

/** `describe` for tests that open files in a program of LibreOffice; without it they are skipped, uncollected, and the name says why. */
export function describeInOffice(program: Program, name: string, tests: () => void): void {
  if (hasProgram(program)) describe(name, tests);
  else it.skip(`${name} (skipped: no LibreOffice here; apt-get install libreoffice-${program}-nogui)`);
}

let profile: string | undefined;

/** The profile of this process, so that several may run at once; the first start fills it, which takes as long again as a conversion. */
function ownProfile(): string {
  if (profile !== undefined) return profile;
  const folder = mkdtempSync(join(tmpdir(), "recount-office-profile-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  profile = folder;
  return folder;
}

/** A file as LibreOffice converts it. */
export function converted(name: string, bytes: Uint8Array | string, to: string, filter = ""): Uint8Array {
  const [file] = convertedTogether([{ name, bytes }], to, filter);
  if (file === undefined) throw new Error(`${name} was not converted`);
  return file;
}

/** Files as LibreOffice converts them, started once: that takes longer than a conversion. */
export function convertedTogether(
  files: readonly { readonly name: string; readonly bytes: Uint8Array | string }[],
  to: string,
  filter = "",
): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), "recount-office-"));
  try {
    const paths = files.map(({ name, bytes }) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    const format = filter === "" ? to : `${to}:${filter}`;
    const args = [`-env:UserInstallation=file://${ownProfile()}`, "--headless", "--convert-to", format];
    execFileSync(office ?? "soffice", [...args, "--outdir", join(folder, "out"), ...paths], {
      stdio: "ignore",
      timeout: 100_000,
    });
    return files.map(({ name }) =>
      Uint8Array.from(readFileSync(join(folder, "out", `${basename(name).replace(/\.[^.]+$/, "")}.${to}`))),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
